import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../../lib/api.ts'
import { byCursor } from '../../../lib/by-cursor.ts'
import { queryClient } from '../../../lib/query-client.ts'
import { caseQuery } from '../queries.ts'

export type Brief = Schemas['Brief']

export function ownBriefsQuery(caseId: string) {
  return infiniteQueryOptions({
    queryKey: [...caseQuery(caseId).queryKey, 'briefs'],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/v1/cases/{id}/briefs', { params: { path: { id: caseId }, query: { cursor: pageParam } } })),
    ...byCursor,
  })
}

/** `key` lets a repeated press count once. @returns the receipt */
export async function fileBrief(id: string, body: Schemas['FileBrief'], key: string): Promise<Brief> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } }
  const filed = await unwrap(api.POST('/v1/cases/{id}/briefs', { params, body }))
  void queryClient.invalidateQueries({ queryKey: caseQuery(id).queryKey })
  return filed
}
