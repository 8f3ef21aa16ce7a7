import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'
import { queryClient } from '../../lib/query-client.ts'

export type HolidayRecord = Schemas['HolidayRecord']

const root = 'holidays'

/** What administrators changed in the calendar, the newest first. */
export const recordsQuery = infiniteQueryOptions({
  queryKey: [root, 'records'],
  queryFn: ({ pageParam }) => unwrap(api.GET('/v1/admin/holidays', { params: { query: { cursor: pageParam } } })),
  ...byCursor,
})

/** What ends or happens on a day. */
export function affectedQuery(date: string) {
  return queryOptions({
    queryKey: [root, 'affected', date],
    queryFn: () => unwrap(api.GET('/v1/admin/holidays/affected', { params: { query: { date } } })),
  })
}

const refresh = () => queryClient.invalidateQueries({ queryKey: [root] })

export async function editHolidays(body: Schemas['EditHolidays']) {
  const { affected } = await unwrap(api.POST('/v1/admin/holidays', { body }))
  await refresh()
  return affected
}

export async function undoEdit(id: string, reason: string): Promise<void> {
  await unwrap(api.POST('/v1/admin/holidays/{id}/undoing', { params: { path: { id } }, body: { reason } }))
  await refresh()
}
