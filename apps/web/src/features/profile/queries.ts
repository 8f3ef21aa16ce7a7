import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'

export type Me = Schemas['Me']
type ProfileBody = Schemas['ProfileBody']

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => unwrap(api.GET('/v1/me')) })

export type Levels = Schemas['AssuranceLevel'][]

/** Which levels are open: who can raise theirs. */
export const levelsQuery = queryOptions({
  queryKey: ['levels'],
  queryFn: async () => (await unwrap(api.GET('/v1/assurance-levels'))).items,
})

export type Limits = Schemas['Limits']

/** As stored at this moment, so it is asked anew each time. */
export const limitsQuery = queryOptions({
  queryKey: ['limits'],
  queryFn: () => unwrap(api.GET('/v1/me/limits')),
  staleTime: 0,
})

export type Documents = Schemas['Document'][]

/** The key begins as the documents' own does, so that what changes there is asked anew here. */
export const documentsQuery = queryOptions({
  queryKey: ['documents', 'list'],
  queryFn: async () => (await unwrap(api.GET('/v1/documents', { params: { query: { limit: 100 } } }))).items,
})

export async function fillProfile(body: ProfileBody): Promise<void> {
  queryClient.setQueryData(meQuery.queryKey, await unwrap(api.PUT('/v1/me/profile', { body })))
}
