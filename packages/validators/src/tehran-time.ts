import { localizeDigits } from './digits.ts'
import { isoToJalali, type JalaliDate } from './jalali-calendar.ts'
import { formatJalali, type JalaliStyle } from './jalali-format.ts'
import type { Locale } from './locale.ts'

// The Swedish locale writes ISO 8601: 2026-12-09 14:05.
const tehranClock = /* @__PURE__ */ new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tehran',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The day it is in Iran at an instant. Throws RangeError for an invalid Date. */
export function tehranDate(instant: Date): JalaliDate {
  return isoToJalali(tehranClock.format(instant).slice(0, 10))
}

/** The time of day in Iran at an instant, `HH:MM` on a 24-hour clock. Throws RangeError for an invalid Date. */
export function tehranTime(instant: Date): string {
  return tehranClock.format(instant).slice(-5)
}

/** An instant in words, in Iran time: «چهارشنبه ۱۸ آذر ۱۴۰۵، ساعت ۱۴:۰۵» or “Wednesday 18 Azar 1405, 14:05”. */
export function formatTehran(instant: Date, locale: Locale, style: JalaliStyle): string {
  const date = formatJalali(tehranDate(instant), locale, style)
  const time = localizeDigits(tehranTime(instant), locale)
  return locale === 'fa' ? `${date}، ساعت ${time}` : `${date}, ${time}`
}
