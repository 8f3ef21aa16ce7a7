import { formatJalali, formatTehran, parseJalaliDate, tehranDate } from '@dadkar/validators'
import { locale } from './locale.ts'

/** An instant of the API for people: «۱۸ آذر ۱۴۰۵، ساعت ۱۴:۰۵», in Iran time. */
export function formatMoment(instant: string): string {
  return formatTehran(new Date(instant), locale, 'medium')
}

/** The day of an instant: «۱۸ آذر ۱۴۰۵», in Iran. */
export function formatDay(instant: string): string {
  return formatJalali(tehranDate(new Date(instant)), locale, 'medium')
}

/** A Jalali date as it was typed or kept, in words; what is not a date comes back as it is. */
export function formatTypedDate(text: string): string {
  const parsed = parseJalaliDate(text)
  return parsed.ok ? formatJalali(parsed.value, locale, 'medium') : text
}
