import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'

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
