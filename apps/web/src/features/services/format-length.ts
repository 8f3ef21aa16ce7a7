import { m } from '@dadkar/messages'
import { formatDuration, formatWait } from '../../lib/numbers.ts'

const minute = 60
const hour = 60 * minute

/** How long an outage lasted, to the minute: «۴۱ دقیقه», «۲ ساعت و ۱۰ دقیقه»; a short one to the second. */
export function formatLength(seconds: number): string {
  const whole = Math.round(seconds / minute) * minute
  if (whole < hour) return formatWait(seconds)
  const rest = whole % hour
  const hours = formatDuration(whole - rest)
  return rest === 0 ? hours : m['ui.services.hoursAndMinutes']({ hours, minutes: formatDuration(rest) })
}
