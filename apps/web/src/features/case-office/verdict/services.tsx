import { m } from '@dadkar/messages'
import { formatIsoDay, formatMoment } from '../../../lib/dates.ts'
import { Panel } from '../../../ui/panel.tsx'
import { AnnulledService } from '../../../ui/service-evidence.tsx'
import type { Verdict } from './queries.ts'
import styles from './verdict.module.css'

/** On whom the ruling was served, and until when each of them can object. */
export function Services({ verdict: { services } }: { verdict: Verdict }) {
  return (
    <Panel heading={m['ui.verdict.services']()}>
      {services.length === 0 ? (
        <p className={styles.soft}>{m['ui.verdict.notServed']()}</p>
      ) : (
        <ul className={styles.members}>
          {services.map(({ id, side, name, placedAt, lastDay, annulment }) => (
            <li key={id}>
              <strong>
                {side === 'claimant' ? m['ui.cases.claimant']() : m['ui.cases.respondent']()}: {name}
              </strong>
              <span>{m['ui.desk.placed']({ when: formatMoment(placedAt) })}</span>
              <AnnulledService annulment={annulment} />
              {lastDay && !annulment && (
                <span className={styles.soft}>{m['ui.verdict.limitTitle']({ day: formatIsoDay(lastDay) })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
