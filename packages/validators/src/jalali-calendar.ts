import { isLeapJalaaliYear, isValidJalaaliDate, jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js'

/** A day of the Iranian solar calendar; months from 1 (Farvardin) to 12 (Esfand). */
export interface JalaliDate {
  year: number
  month: number
  day: number
}

/** The years in which this calendar is tested, day by day, against the platform's own. */
export const jalaliYearRange = { first: 1250, last: 1500 } as const

/** Whether a year has 366 days: 1399, 1403 and, five years later, 1408. */
export function isJalaliLeapYear(year: number): boolean {
  return isLeapJalaaliYear(year)
}

/** Days in a month, 29 to 31. Throws RangeError for a month outside 1–12. */
export function jalaliMonthLength(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) throw new RangeError('month is not between 1 and 12')
  return jalaaliMonthLength(year, month)
}

/** Whether the day exists. Integers are checked first: the library accepts 1400.5. */
export function isJalaliDate({ year, month, day }: JalaliDate): boolean {
  return [year, month, day].every(Number.isInteger) && isValidJalaaliDate(year, month, day)
}

/** Negative, zero or positive as `a` is before, the same as, or after `b`. */
export function compareJalali(a: JalaliDate, b: JalaliDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

/** The Gregorian day as `YYYY-MM-DD`. Throws RangeError for a day that does not exist, rather than rolling over. */
export function jalaliToIso(date: JalaliDate): string {
  if (!isJalaliDate(date)) throw new RangeError('not a day of the Jalali calendar')
  const { gy, gm, gd } = toGregorian(date.year, date.month, date.day)
  return formatIso(gy, gm, gd)
}

/** The Jalali day of a Gregorian `YYYY-MM-DD`. Throws RangeError for anything else, and for days that do not exist. */
export function isoToJalali(iso: string): JalaliDate {
  const [year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []).slice(1).map(Number)
  if (year === undefined || month === undefined || day === undefined) throw new RangeError('not a YYYY-MM-DD date')
  const { jy, jm, jd } = toJalaali(year, month, day)
  const date = { year: jy, month: jm, day: jd }
  if (jalaliToIso(date) !== iso) throw new RangeError('not a day of the Gregorian calendar')
  return date
}

function formatIso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
