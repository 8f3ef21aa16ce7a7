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
