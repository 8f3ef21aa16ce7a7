import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'

const root = 'cases'

export function casesQuery() {
  return infiniteQueryOptions({
    queryKey: [root, 'list'],
    queryFn: ({ pageParam }) => unwrap(api.GET('/v1/cases', { params: { query: { cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

export function caseQuery(id: string) {
  return queryOptions({
    queryKey: [root, id],
    queryFn: () => unwrap(api.GET('/v1/cases/{id}', { params: { path: { id } } })),
  })
}

/** A receipt never changes. */
export function receiptQuery(caseId: string) {
  return queryOptions({
    queryKey: [root, caseId, 'receipt'],
    queryFn: () => unwrap(api.GET('/v1/cases/{id}/receipt', { params: { path: { id: caseId } } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Sends what the claimant adds; `key` lets a repeated press count once. */
export async function cureDefect(id: string, body: Schemas['CureDefect'], key: string) {
  const found = await unwrap(
    api.POST('/v1/cases/{id}/cure', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
  )
  queryClient.setQueryData(caseQuery(id).queryKey, found)
  void queryClient.invalidateQueries({ queryKey: casesQuery().queryKey })
}
