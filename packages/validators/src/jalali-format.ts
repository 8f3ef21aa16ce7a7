import { localizeDigits } from './digits.ts'
import { type JalaliDate, jalaliToIso } from './jalali-calendar.ts'
import type { Locale } from './locale.ts'

/** `numeric` 1405/09/18 · `medium` 18 Azar 1405 · `long` Wednesday 18 Azar 1405 */
export type JalaliStyle = 'numeric' | 'medium' | 'long'

export const jalaliMonthNames = {
  fa: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
  en: [
    'Farvardin',
    'Ordibehesht',
    'Khordad',
    'Tir',
    'Mordad',
    'Shahrivar',
    'Mehr',
    'Aban',
    'Azar',
    'Dey',
    'Bahman',
    'Esfand',
  ],
} as const satisfies Record<Locale, readonly string[]>

/** From Sunday, as `Date.getUTCDay` counts. */
export const weekdayNames = {
  fa: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const satisfies Record<Locale, readonly string[]>

/** A Jalali date for people to read. Throws RangeError for a day that does not exist. */
export function formatJalali(date: JalaliDate, locale: Locale, style: JalaliStyle): string {
  const weekday = weekdayNames[locale][new Date(jalaliToIso(date)).getUTCDay()]
  const { year, month, day } = date
  if (style === 'numeric') {
    return localizeDigits(`${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`, locale)
  }
  const words = localizeDigits(`${day} ${jalaliMonthNames[locale][month - 1]} ${year}`, locale)
  return style === 'long' ? `${weekday} ${words}` : words
}
