import { m } from '@dadkar/messages'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { closuresOn, type OfficeCalendar } from '@dadkar/procedure/office-calendar'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, unwrap } from './api.ts'
import { formatList } from './format-list.ts'
import { locale } from './locale.ts'

/** The calendar of offices in force: that of the package, with what administrators changed. */
const officeCalendarQuery = queryOptions({
  queryKey: ['holidays', 'calendar'],
  queryFn: async (): Promise<OfficeCalendar> => {
    const { items } = await unwrap(api.GET('/v1/holidays'))
    return makeCalendar({
      added: items.filter(({ isHoliday }) => isHoliday),
      removed: items.filter(({ isHoliday }) => !isHoliday).map(({ date }) => date),
    })
  },
  staleTime: 300_000,
})

const known = makeCalendar()

/** The days on which offices are closed; until the answer comes those that the package knows. */
export function useOfficeCalendar(): OfficeCalendar {
  return useQuery(officeCalendarQuery).data ?? known
}

/** That offices are closed on a day, and for which holiday: «تعطیل: عید فطر»; null when they are open. */
export function closureText(day: string, calendar: OfficeCalendar): string | null {
  const closures = closuresOn(day, calendar)
  if (closures.length === 0) return null
  // That a Friday is a Friday, its date says.
  const holidays = closures.filter(({ en }) => en !== 'Friday').map((name) => name[locale])
  if (holidays.length === 0) return m['ui.calendar.closed']()
  return m['ui.calendar.closedFor']({ why: formatList([...new Set(holidays)]) })
}
