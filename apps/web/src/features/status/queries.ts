import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'

export type Status = Schemas['Status']
export type ServiceStatus = Status['services'][number]

/** How the services outside do; asked again while the page is looked at. */
export const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: () => unwrap(api.GET('/v1/status')),
  refetchInterval: 15_000,
})
