import { m } from '@dadkar/messages'
import { CloudCheck, CloudUpload } from 'lucide-react'
import { formatDay } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { useDraftState } from '../../lib/use-draft-state.ts'
import { Callout } from '../../ui/callout.tsx'
import { TextButton, TextLink } from '../../ui/text-link.tsx'
import type { DraftStore } from './draft-store.ts'
import styles from './save-status.module.css'

/** Quiet while all is well: what is typed is saved. Louder only when it is not. */
export function SaveStatus({ store }: { store: DraftStore }) {
  const { status } = useDraftState(store)
  if (status === 'changedElsewhere' || status === 'over') return null
  if (status === 'failed') {
    return (
      <Callout tone="warning" title={m['ui.petition.failedTitle']()} role="status">
        <p>
          {m['ui.petition.failedText']()}{' '}
          <TextButton onClick={() => void store.flush()}>{m['ui.petition.retryNow']()}</TextButton>
        </p>
      </Callout>
    )
  }
  return (
    <p className={styles.status}>
      <span className={styles.word} role="status">
        {status === 'saved' ? <CloudCheck size={18} aria-hidden /> : <CloudUpload size={18} aria-hidden />}
        {status === 'saved' ? m['ui.petition.statusSaved']() : m['ui.petition.statusSaving']()}
      </span>
      <TextLink to={paths.cases}>{m['ui.petition.saveAndLeave']()}</TextLink>
      <span className={styles.kept}>{m['ui.petition.statusKept']({ when: formatDay(store.getKeptUntil()) })}</span>
    </p>
  )
}
