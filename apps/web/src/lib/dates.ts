import { formatJalali, formatTehran, isoToJalali, jalaliToIso, parseJalaliDate, tehranDate } from '@dadkar/validators'
import { clockSkew } from './clock.ts'
import { locale } from './locale.ts'

/** An instant of the API for people: «۱۸ آذر ۱۴۰۵، ساعت ۱۴:۰۵», in Iran time. */
export function formatMoment(instant: string): string {
  return formatTehran(new Date(instant), locale, 'medium')
}

/** The day of an instant: «۱۸ آذر ۱۴۰۵», in Iran. */
export function formatDay(instant: string): string {
  return formatJalali(tehranDate(new Date(instant)), locale, 'medium')
}

/** The same with the day of the week: «چهارشنبه ۱۸ آذر ۱۴۰۵، ساعت ۱۴:۰۵». */
export function formatLongMoment(instant: string): string {
  return formatTehran(new Date(instant), locale, 'long')
}

/** A day of the API, Gregorian `YYYY-MM-DD`, in the Jalali calendar with its day of the week. */
export function formatIsoDay(day: string): string {
  return formatJalali(isoToJalali(day), locale, 'long')
}

/** The same shorter, for tables. */
export function formatShortIsoDay(day: string): string {
  return formatJalali(isoToJalali(day), locale, 'medium')
}

/** The last day of a limit from the moment at which it is over, as Gregorian `YYYY-MM-DD`. */
export function lastDayBefore(instant: string): string {
  return jalaliToIso(tehranDate(new Date(Date.parse(instant) - 1)))
}

/** The day it is in Iran by the clock of the server, as Gregorian `YYYY-MM-DD`. */
export function todayInIran(): string {
  return jalaliToIso(tehranDate(new Date(Date.now() - clockSkew())))
}

/** A Jalali date as it was typed or kept, in words; what is not a date comes back as it is. */
export function formatTypedDate(text: string): string {
  const parsed = parseJalaliDate(text)
  return parsed.ok ? formatJalali(parsed.value, locale, 'medium') : text
}

/** A Gregorian `YYYY-MM-DD` so many days later. */
export function addIsoDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}
