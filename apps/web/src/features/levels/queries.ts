import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'

export type Level = Schemas['AssuranceLevel']

export const levelsQuery = queryOptions({
  queryKey: ['levels'],
  queryFn: async () => (await unwrap(api.GET('/v1/assurance-levels'))).items,
})

export async function setLevel(level: number, body: Schemas['SetLevel']): Promise<void> {
  await unwrap(api.PUT('/v1/admin/assurance-levels/{level}', { params: { path: { level } }, body }))
  await queryClient.invalidateQueries({ queryKey: levelsQuery.queryKey })
}
