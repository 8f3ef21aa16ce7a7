import { isoToJalali, jalaliToIso, tehranDate } from '@dadkar/validators'
import { addDays } from './office-calendar.ts'

/** The Gregorian `YYYY-MM-DD` that it is in Iran at an instant. Throws RangeError for an invalid Date. */
export function tehranDay(instant: Date): string {
  return jalaliToIso(tehranDate(instant))
}

/**
 * The first instant of a day in Iran. Until 1401 clocks changed at midnight, so that some days begin at 01:00 and some
 * last 25 hours; the platform's time zone data knows which. Throws RangeError for what is not a date.
 */
export function tehranDayStart(day: string): Date {
  isoToJalali(day)
  // Iran is east of Greenwich, by at most five hours: its day begins within six hours before that of UTC.
  let after = Date.parse(`${day}T00:00:00Z`)
  let before = after - 6 * 3_600_000
  while (after - before > 1) {
    const middle = Math.floor((after + before) / 2)
    if (tehranDay(new Date(middle)) < day) before = middle
    else after = middle
  }
  return new Date(after)
}

/** The first instant after a day in Iran: an act before it is still on that day. */
export function tehranDayEnd(day: string): Date {
  return tehranDayStart(addDays(day, 1))
}
