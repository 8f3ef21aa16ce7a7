import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { answeredShare, downTime, quickShare } from './period-words.ts'
import type { Service } from './queries.ts'
import styles from './today.module.css'

/** The numbers of today so far, and the last answer. */
export function Today({ service: { days, answeredAt, failedAt } }: { service: Service }) {
  const today = days.at(-1)
  if (!today) return null
  const nothing = m['ui.services.nothing']()
  const facts = [
    [m['ui.services.asked'](), formatNumber(today.answered + today.unavailable)],
    [m['ui.services.answered'](), answeredShare(today) ?? nothing],
    [m['ui.services.within250'](), quickShare(today, 'within250') ?? nothing],
    [m['ui.services.within1000'](), quickShare(today, 'within1000') ?? nothing],
    [m['ui.services.down'](), downTime(today) ?? nothing],
  ]
  const lasts = [
    [m['ui.services.answeredAt'](), answeredAt ? formatMoment(answeredAt) : nothing],
    [m['ui.services.failedAt'](), failedAt ? formatMoment(failedAt) : nothing],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {lasts.map(([term, value]) => (
        <div key={term} className={styles.last}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
