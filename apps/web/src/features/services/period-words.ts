import { m } from '@dadkar/messages'
import { formatDay, formatMoment } from '../../lib/dates.ts'
import { formatNumber, formatShare } from '../../lib/numbers.ts'
import { formatLength } from './format-length.ts'
import type { Period } from './queries.ts'

export type PeriodUnit = 'day' | 'hour'

export function periodName({ from }: Period, unit: PeriodUnit): string {
  return unit === 'day' ? formatDay(from) : formatMoment(from)
}

/** The share of the calls that were answered; null when there was none. */
export function answeredShare({ answered, unavailable }: Period): string | null {
  const asked = answered + unavailable
  return asked === 0 ? null : formatShare(answered / asked)
}

/** Of the answers, the share that came within so many milliseconds; null when there was none. */
export function quickShare(period: Period, within: 'within250' | 'within1000'): string | null {
  return period.answered === 0 ? null : formatShare(period[within] / period.answered)
}

export function downTime({ downSeconds }: Period): string | null {
  return downSeconds === 0 ? null : formatLength(downSeconds)
}

/** A day or an hour in a sentence or two. */
export function tellPeriod(period: Period, unit: PeriodUnit): string {
  const when = periodName(period, unit)
  const down = downTime(period)
  const outage = down ? ` ${m['ui.services.periodDown']({ time: down })}` : ''
  const answered = answeredShare(period)
  if (answered === null) return m['ui.services.periodNone']({ when }) + outage
  const quick = quickShare(period, 'within250')
  const fair = quickShare(period, 'within1000')
  const asked = formatNumber(period.answered + period.unavailable)
  if (quick === null || fair === null) return m['ui.services.periodUnanswered']({ when, asked }) + outage
  return m['ui.services.period']({ when, asked, answered, quick, fair }) + outage
}
