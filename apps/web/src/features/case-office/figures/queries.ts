import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../../lib/api.ts'

export type OfficeFigures = Schemas['OfficeFigures']

export const ownFiguresQuery = queryOptions({
  queryKey: ['figures', 'own'],
  queryFn: () => unwrap(api.GET('/v1/office/figures')),
})

export function figuresOfOfficeQuery(code: string) {
  return queryOptions({
    queryKey: ['figures', code],
    queryFn: () => unwrap(api.GET('/v1/admin/labour-offices/{code}/figures', { params: { path: { code } } })),
  })
}
