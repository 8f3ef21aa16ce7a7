import { m } from '@dadkar/messages'
import { LockKeyhole, LockKeyholeOpen } from 'lucide-react'
import { formatMoment } from '../lib/dates.ts'
import { Chip } from './chip.tsx'
import styles from './lock-state.module.css'

/** Whether an account is locked, and until when, as it is stored. */
export function LockState({ until }: { until: string | null }) {
  if (until === null) {
    return (
      <Chip tone="success" icon={LockKeyholeOpen}>
        {m['ui.audit.notLocked']()}
      </Chip>
    )
  }
  return (
    <span className={styles.locked}>
      <Chip tone="error" icon={LockKeyhole}>
        {m['ui.audit.locked']()}
      </Chip>
      <span>{m['ui.audit.lockedUntil']({ until: formatMoment(until) })}</span>
    </span>
  )
}
