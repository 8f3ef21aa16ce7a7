import type { Schemas } from '@dadkar/client'
import type { Province } from '@dadkar/contract/provinces'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'
import type { Place } from './locate.ts'

export type Office = Schemas['CounterOffice']

export function provinceOfficesQuery(province: Province) {
  return infiniteQueryOptions({
    queryKey: ['offices', province],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/v1/counter-offices', { params: { query: { province, cursor: pageParam } } })),
    ...byCursor,
  })
}

export function nearbyOfficesQuery(place: Place) {
  return queryOptions({
    queryKey: ['offices', 'nearby', place],
    queryFn: () => unwrap(api.POST('/v1/counter-offices/nearby', { body: place })),
  })
}
