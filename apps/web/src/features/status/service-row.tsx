import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import { serviceName } from '../../lib/service-names.ts'
import { ServiceState } from '../../ui/service-state.tsx'
import { DayBars } from './day-bars.tsx'
import type { ServiceStatus } from './queries.ts'
import styles from './status-page.module.css'

/** One service: its state in a word, since when, and its ninety days. */
export function ServiceRow({ service, checkedAt }: { service: ServiceStatus; checkedAt: string }) {
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3>{serviceName(service.service)}</h3>
        <ServiceState {...service} />
        {service.since && (
          <p className={styles.note}>{m['ui.status.downSince']({ when: formatMoment(service.since) })}</p>
        )}
        {service.state === 'answering' && service.answersWithinMs !== null && (
          <p className={styles.note}>{m['ui.status.fast']()}</p>
        )}
      </div>
      <DayBars service={service} checkedAt={checkedAt} />
    </li>
  )
}
