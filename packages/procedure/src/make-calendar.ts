import { jalaliToIso } from '@dadkar/validators'
import { lunarHolidays, lunarYears, type YearStatus } from './lunar-holidays.ts'
import type { ClosureName, OfficeCalendar } from './office-calendar.ts'

/** What an administrator changes in the calendar. */
export interface CalendarEdits {
  /** Closures by decree, and lunar holidays on the day on which they really fell: Gregorian `YYYY-MM-DD` and a name. */
  added?: readonly { date: string; name: ClosureName }[]
  /** Days whose lunar holiday fell on another day. Fixed solar holidays and the weekend stay. */
  removed?: readonly string[]
  thursdaysClosed?: boolean
}

/** The calendar of offices from the lunar holidays we know, changed by what an administrator entered. */
export function makeCalendar({
  added = [],
  removed = [],
  thursdaysClosed = false,
}: CalendarEdits = {}): OfficeCalendar {
  const holidays = new Map<string, ClosureName[]>()
  for (const { date, name } of [...knownDays().filter(({ date }) => !removed.includes(date)), ...added]) {
    holidays.set(date, [...(holidays.get(date) ?? []), name])
  }
  return { holidays, thursdaysClosed }
}

/** How sure the lunar holidays of a Jalali year are; `unknown` outside the years in the data. */
export function calendarStatus(jalaliYear: number): YearStatus | 'unknown' {
  return lunarYears[jalaliYear]?.status ?? 'unknown'
}

function knownDays(): { date: string; name: ClosureName }[] {
  return Object.entries(lunarYears).flatMap(([year, { days }]) =>
    days.map(([monthAndDay, holiday]) => {
      const [month = 0, day = 0] = monthAndDay.split('-').map(Number)
      return { date: jalaliToIso({ year: Number(year), month, day }), name: lunarHolidays[holiday].name }
    }),
  )
}
