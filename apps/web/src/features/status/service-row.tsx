import { m } from '@dadkar/messages'
import { CircleDashed } from 'lucide-react'
import { formatMoment } from '../../lib/dates.ts'
import { Chip } from '../../ui/chip.tsx'
import { DayBars } from './day-bars.tsx'
import type { ServiceStatus } from './queries.ts'
import { isGateway, serviceName } from './service-names.ts'
import styles from './status-page.module.css'

/** One service: its state in a word, since when, and its ninety days. */
export function ServiceRow({ service, checkedAt }: { service: ServiceStatus; checkedAt: string }) {
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3>{serviceName(service.service)}</h3>
        <StateChip service={service} />
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

function StateChip({ service: { service, state } }: { service: ServiceStatus }) {
  if (state === 'answering') return <Chip tone="success">{m['ui.status.answering']()}</Chip>
  if (state === 'down') return <Chip tone="error">{m['ui.status.down']()}</Chip>
  if (state === 'unknown') return <Chip icon={CircleDashed}>{m['ui.status.unknown']()}</Chip>
  const word = isGateway(service) ? m['ui.status.troubleGateway']() : m['ui.status.trouble']()
  return <Chip tone="warning">{word}</Chip>
}
