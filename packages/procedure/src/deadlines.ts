import { isoToJalali } from '@dadkar/validators'
import { solarHolidays } from './solar-holidays.ts'

/** The days on which offices are closed, beyond Fridays and the fixed solar holidays, which always count. */
export interface OfficeCalendar {
  /** Lunar holidays and closures by decree, as Gregorian `YYYY-MM-DD`. */
  holidays?: ReadonlySet<string>
  /** Whether offices also close on Thursdays. Off by default. */
  thursdaysClosed?: boolean
}

export interface FilingLimit extends OfficeCalendar {
  /** The limit that the law sets, in days. By default 15: objection to a ruling of the recognition board. */
  limitDays?: number
}

const thursday = 4
const friday = 5
const dayMs = 86_400_000

/**
 * The last day on which a paper can be filed after service, both as Gregorian `YYYY-MM-DD`. Neither the day of service
 * nor the day of action counts, so it is the day of service plus the limit plus one; if offices are closed then, it is
 * the first day on which they open. Throws RangeError for what is not a date.
 *
 * Sources: Labour Law art. 159 (15 days after service); counting as in the Civil Procedure Code arts 444 and 445.
 */
export function lastFilingDate(servedOn: string, { limitDays = 15, ...calendar }: FilingLimit = {}): string {
  isoToJalali(servedOn)
  let date = addDays(servedOn, limitDays + 1)
  while (isOfficeClosed(date, calendar)) date = addDays(date, 1)
  return date
}

/** Whether offices are closed on a Gregorian `YYYY-MM-DD`. Throws RangeError for what is not a date. */
export function isOfficeClosed(date: string, { holidays, thursdaysClosed = false }: OfficeCalendar = {}): boolean {
  const { month, day } = isoToJalali(date)
  const weekday = new Date(date).getUTCDay()
  return (
    weekday === friday ||
    (thursdaysClosed && weekday === thursday) ||
    solarHolidays.some((holiday) => holiday.month === month && holiday.day === day) ||
    holidays?.has(date) === true
  )
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)
}
