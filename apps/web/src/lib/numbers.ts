import { isolateLtr, localizeDigits } from '@dadkar/validators'
import { locale } from './locale.ts'

const region = locale === 'fa' ? 'fa-IR' : 'en-GB'
const integers = new Intl.NumberFormat(region)
const padded = new Intl.NumberFormat(region, { minimumIntegerDigits: 2 })

/** A count with the page's digits and thousands separators. */
export function formatNumber(value: number | bigint): string {
  return integers.format(value)
}

const shares = new Intl.NumberFormat(region, { style: 'percent', maximumFractionDigits: 1 })

/** After this mark «٪» stands on the same side of its number in a cell as in a sentence. */
const arabicMark = locale === 'fa' ? '\u061c' : ''

/** A share from 0 to 1 as percent, rounded down: 100 % is said of nothing less. */
export function formatShare(share: number): string {
  return arabicMark + shares.format(Math.floor(share * 1000) / 1000)
}

/** A duration as minutes and seconds with the page's digits: ۴:۰۵. */
export function formatClock(seconds: number): string {
  return `${formatNumber(Math.floor(seconds / 60))}:${padded.format(seconds % 60)}`
}

/** A case number, identifier or mobile for a sentence: with the page's digits, in its own order after Persian letters. */
export function formatCode(code: string): string {
  return isolateLtr(localizeDigits(code, locale))
}

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'year' | 'megabyte'

const inUnit = (value: number, unit: Unit) =>
  new Intl.NumberFormat(region, { style: 'unit', unit, unitDisplay: 'long' }).format(value)

const units = { second: 1, minute: 60, hour: 3600, day: 86_400 } as const

/** A wait in words, in the one unit that says it best, rounded up: «۱۵ دقیقه», “2 hours”. */
export function formatWait(seconds: number): string {
  const unit = seconds <= 90 ? 'second' : seconds <= 90 * 60 ? 'minute' : 'hour'
  return inUnit(Math.ceil(seconds / units[unit]), unit)
}

/** How long something has stood, in the greatest unit that is full, as «۳ روز»; less than a minute counts as one. */
export function formatAge(seconds: number): string {
  const unit = (['day', 'hour'] as const).find((each) => seconds >= units[each]) ?? 'minute'
  return inUnit(Math.max(1, Math.floor(seconds / units[unit])), unit)
}

/** An exact duration in words, in the greatest unit that says it whole; days from two on: «۲۴ ساعت», «۷ روز». */
export function formatDuration(seconds: number): string {
  const isWhole = (unit: keyof typeof units) => seconds >= units[unit] && seconds % units[unit] === 0
  const unit = isWhole('day') && seconds >= 2 * units.day ? 'day' : (['hour', 'minute'] as const).find(isWhole)
  return inUnit(seconds / units[unit ?? 'second'], unit ?? 'second')
}

/** Whole days as «۷ روز». */
export const formatDays = (days: number) => inUnit(days, 'day')

export const formatYears = (years: number) => inUnit(years, 'year')

export const formatMegabytes = (bytes: number) => inUnit(bytes / 1024 / 1024, 'megabyte')
