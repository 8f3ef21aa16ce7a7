import { locale } from './locale.ts'

const region = locale === 'fa' ? 'fa-IR' : 'en-GB'
const megabyte = 1024 * 1024

function inUnit(unit: 'kilobyte' | 'megabyte', digits: number) {
  return new Intl.NumberFormat(region, {
    style: 'unit',
    unit,
    unitDisplay: locale === 'fa' ? 'long' : 'short',
    maximumFractionDigits: digits,
  })
}

const kilobytes = inUnit('kilobyte', 0)
const megabytes = inUnit('megabyte', 1)

/** A size in bytes for people: «۳٫۲ مگابایت». */
export function formatSize(bytes: number): string {
  return bytes < megabyte ? kilobytes.format(Math.ceil(bytes / 1024)) : megabytes.format(bytes / megabyte)
}
