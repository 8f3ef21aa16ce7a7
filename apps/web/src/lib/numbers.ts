import { isolateLtr, localizeDigits } from '@dadkar/validators'
import { locale } from './locale.ts'

const region = locale === 'fa' ? 'fa-IR' : 'en-GB'
const integers = new Intl.NumberFormat(region)
const padded = new Intl.NumberFormat(region, { minimumIntegerDigits: 2 })

/** A count with the page's digits and thousands separators. */
export function formatNumber(value: number | bigint): string {
  return integers.format(value)
}

/** A duration as minutes and seconds with the page's digits: ۴:۰۵. */
export function formatClock(seconds: number): string {
  return `${formatNumber(Math.floor(seconds / 60))}:${padded.format(seconds % 60)}`
}

/** A case number, identifier or mobile for a sentence: with the page's digits, in its own order after Persian letters. */
export function formatCode(code: string): string {
  return isolateLtr(localizeDigits(code, locale))
}

const units = { second: 1, minute: 60, hour: 3600 } as const

/** A wait in words, in the one unit that says it best, rounded up: «۱۵ دقیقه», “2 hours”. */
export function formatWait(seconds: number): string {
  const unit = seconds <= 90 ? 'second' : seconds <= 90 * 60 ? 'minute' : 'hour'
  return new Intl.NumberFormat(region, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.ceil(seconds / units[unit]),
  )
}
