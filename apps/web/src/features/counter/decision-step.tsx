import { m } from '@dadkar/messages'
import { useState } from 'react'
import { formatMoment } from '../../lib/dates.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmForm } from './confirm-form.tsx'
import type { Visit } from './queries.ts'
import { hasUnsentRefusal } from './refusal-draft.ts'
import { RefuseForm } from './refuse-form.tsx'
import type { StepState } from './steps-of.ts'
import styles from './visit-page.module.css'

/** The clerk's own judgement. To confirm takes the two steps before; to refuse is possible at any time. */
export function DecisionStep({ visit, state }: { visit: Visit; state: StepState }) {
  const [isRefusing, setRefusing] = useState(() => hasUnsentRefusal(visit.id))
  if (state === 'done') {
    return (
      <p className={styles.soft}>
        {m['ui.counter.confirmedAt']({ when: formatMoment(visit.decidedAt ?? visit.takenAt) })}
      </p>
    )
  }
  if (isRefusing) return <RefuseForm visit={visit} onCancel={() => setRefusing(false)} />
  const refuse = (
    <Button look="secondary" onClick={() => setRefusing(true)}>
      {m['ui.counter.refuse']()}
    </Button>
  )
  if (state === 'now') return <ConfirmForm visit={visit} otherwise={refuse} />
  return (
    <div className={styles.part}>
      <p className={styles.soft}>{m['ui.counter.decisionLater']()}</p>
      <div className={styles.row}>{refuse}</div>
    </div>
  )
}
