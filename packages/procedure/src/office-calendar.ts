import { isoToJalali, type Locale } from '@dadkar/validators'
import { solarHolidays } from './solar-holidays.ts'

/** The days on which offices are closed, beyond Fridays and the fixed solar holidays, which always count. */
export interface OfficeCalendar {
  /** Lunar holidays and closures by decree: Gregorian `YYYY-MM-DD` and what they are called. See `makeCalendar`. */
  holidays?: ReadonlyMap<string, readonly ClosureName[]>
  /** Whether offices also close on Thursdays. Off by default. */
  thursdaysClosed?: boolean
}

export type ClosureName = Readonly<Record<Locale, string>>

const weekend = {
  thursday: { fa: 'پنجشنبه', en: 'Thursday' },
  friday: { fa: 'جمعه', en: 'Friday' },
} as const satisfies Record<string, ClosureName>

/**
 * Why offices are closed on a Gregorian `YYYY-MM-DD`: the names of its holidays and of the weekend, or nothing when they
 * are open. Throws RangeError for what is not a date.
 */
export function closuresOn(date: string, { holidays, thursdaysClosed = false }: OfficeCalendar = {}): ClosureName[] {
  const { month, day } = isoToJalali(date)
  const weekday = new Date(date).getUTCDay()
  const closures: ClosureName[] = solarHolidays
    .filter((holiday) => holiday.month === month && holiday.day === day)
    .map(({ name }) => name)
  closures.push(...(holidays?.get(date) ?? []))
  if (weekday === 5) closures.push(weekend.friday)
  if (weekday === 4 && thursdaysClosed) closures.push(weekend.thursday)
  return closures
}

/** Whether offices are closed on a Gregorian `YYYY-MM-DD`. Throws RangeError for what is not a date. */
export function isOfficeClosed(date: string, calendar: OfficeCalendar = {}): boolean {
  return closuresOn(date, calendar).length > 0
}

/** The day some days later (or, when negative, earlier), as Gregorian `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
