import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import type { Service } from './queries.ts'
import styles from './services-page.module.css'

/** Since when a service is down, or when its last outage ended. */
export function ServiceSince({ service: { state, since } }: { service: Service }) {
  if (!since) return null
  const when = formatMoment(since)
  const words = state === 'down' ? m['ui.status.downSince']({ when }) : m['ui.services.lastOutage']({ when })
  return <p className={styles.note}>{words}</p>
}
