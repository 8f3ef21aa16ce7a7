import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'

export type Me = Schemas['Me']
type ProfileBody = Schemas['ProfileBody']

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => unwrap(api.GET('/v1/me')) })

export type Limits = Schemas['Limits']

/** As stored at this moment, so it is asked anew each time. */
export const limitsQuery = queryOptions({
  queryKey: ['limits'],
  queryFn: () => unwrap(api.GET('/v1/me/limits')),
  staleTime: 0,
})

export async function fillProfile(body: ProfileBody): Promise<void> {
  queryClient.setQueryData(meQuery.queryKey, await unwrap(api.PUT('/v1/me/profile', { body })))
}
