import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'

const root = 'access-log'

export function accessQuery(caseId: string | undefined) {
  return infiniteQueryOptions({
    queryKey: [root, caseId ?? 'all'],
    queryFn: ({ pageParam }) => unwrap(api.GET('/v1/me/audit', { params: { query: { caseId, cursor: pageParam } } })),
    ...byCursor,
    // What was just done elsewhere is in it already.
    staleTime: 0,
  })
}

/** The person's newest cases, to choose one of. */
export const caseChoicesQuery = queryOptions({
  queryKey: [root, 'cases'],
  queryFn: async () => (await unwrap(api.GET('/v1/cases', { params: { query: { limit: 100 } } }))).items,
})
