import { m } from '@dadkar/messages'
import { formatDuration, formatMegabytes, formatNumber, formatYears } from '../../lib/numbers.ts'
import type { Setting } from './queries.ts'

/** A number of the settings in words: «۵ دقیقه», «۱۰ بار در ۲۴ ساعت». */
export function settingValue({ value, unit, within }: Setting): string {
  if (unit === 'seconds') return formatDuration(value)
  if (unit === 'milliseconds') return formatDuration(value / 1000)
  if (unit === 'bytes') return formatMegabytes(value)
  if (unit === 'years') return formatYears(value)
  const count = formatNumber(value)
  if (unit === 'items') return count
  if (unit === 'fold') return m['ui.settings.fold']({ count })
  return within
    ? m['ui.settings.timesWithin']({ count, time: formatDuration(within) })
    : m['ui.settings.times']({ count })
}
