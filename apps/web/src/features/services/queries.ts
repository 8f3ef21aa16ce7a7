import type { Schemas } from '@dadkar/client'
import type { ServiceName } from '@dadkar/contract/service-names'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'

export type Service = Schemas['AdministeredService']
export type Period = Schemas['ServicePeriod']
export type Outage = Schemas['Outage']

const root = 'services'
/** What is looked at during an outage keeps itself fresh. */
const refetchInterval = 15_000

export const servicesQuery = queryOptions({
  queryKey: [root, 'list'],
  queryFn: () => unwrap(api.GET('/v1/admin/services')),
  refetchInterval,
})

export function hoursQuery(service: ServiceName) {
  return queryOptions({
    queryKey: [root, 'hours', service],
    queryFn: async () =>
      (await unwrap(api.GET('/v1/admin/services/{service}/hours', { params: { path: { service } } }))).items,
    refetchInterval,
  })
}

export function outagesQuery(service: ServiceName | undefined) {
  return infiniteQueryOptions({
    queryKey: [root, 'outages', service ?? 'all'],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/v1/admin/outages', { params: { query: { service, cursor: pageParam } } })),
    ...byCursor,
    refetchInterval,
  })
}
