import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'
import { queryClient } from '../../lib/query-client.ts'

export type JoinRequest = Schemas['JoinRequest']
export type JoinOutcome = Schemas['JoinOutcome']

export const joinRequestsQuery = infiniteQueryOptions({
  queryKey: ['joining'],
  queryFn: ({ pageParam }) => unwrap(api.GET('/v1/join-requests', { params: { query: { cursor: pageParam } } })),
  ...byCursor,
})

/** What is in the inbox and among the cases is then asked anew. */
export async function joinCase(body: Schemas['JoinCase']): Promise<JoinOutcome> {
  const outcome = await unwrap(api.POST('/v1/cases/join', { body }))
  await Promise.all(
    [['joining'], ['cases'], ['notices']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
  )
  return outcome
}
