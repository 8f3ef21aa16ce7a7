import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../../lib/api.ts'

export type HearingCalendar = Schemas['HearingCalendar']
export type CalendarHearing = Schemas['CalendarHearing']

/** The hearings of so many days. It stands among the queues: whatever changes those may change it. */
export function calendarQuery(from: string, days: number, board: string | undefined) {
  return queryOptions({
    queryKey: ['office', 'queue', 'calendar', from, days, board],
    queryFn: () =>
      unwrap(api.GET('/v1/office/hearings', { params: { query: { from, days, ...(board && { board }) } } })),
  })
}
