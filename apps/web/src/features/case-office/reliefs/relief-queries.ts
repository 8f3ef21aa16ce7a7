import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../../lib/api.ts'
import { queryClient } from '../../../lib/query-client.ts'

export type SuggestedRelief = Schemas['SuggestedRelief']

/** Limits that met an outage and wait for the word of an officer. */
export const reliefsQuery = queryOptions({
  queryKey: ['office', 'reliefs'],
  queryFn: async () => (await unwrap(api.GET('/v1/office/reliefs'))).items,
})

export async function decideRelief(
  { caseId: id, rule, partyId, lastDay }: SuggestedRelief,
  isAccepted: boolean,
  reason: string,
): Promise<void> {
  const body = { rule, partyId, lastDay, isAccepted, reason }
  await unwrap(api.POST('/v1/office/cases/{id}/reliefs', { params: { path: { id } }, body }))
  await queryClient.invalidateQueries({ queryKey: ['office'] })
}
