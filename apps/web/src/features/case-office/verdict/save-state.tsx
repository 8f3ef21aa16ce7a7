import { m } from '@dadkar/messages'
import { CloudAlert, CloudCheck, CloudUpload } from 'lucide-react'
import { useDraftState } from '../../../lib/use-draft-state.ts'
import styles from './verdict.module.css'
import type { VerdictStore } from './verdict-store.ts'

/** Whether what is typed is saved; while another text stands in the way, the question about it says enough. */
export function SaveState({ store }: { store: VerdictStore }) {
  const { status } = useDraftState(store)
  const words = {
    saved: { icon: CloudCheck, text: m['ui.verdict.isSaved'] },
    saving: { icon: CloudUpload, text: m['ui.verdict.isSaving'] },
    failed: { icon: CloudAlert, text: m['ui.verdict.saveFailed'] },
    changedElsewhere: { icon: CloudAlert, text: m['ui.verdict.notSaved'] },
    over: { icon: CloudAlert, text: m['ui.verdict.notSaved'] },
  } satisfies Record<typeof status, unknown>
  const { icon: Icon, text } = words[status]
  return (
    <span className={styles.state} role="status">
      <Icon size={18} aria-hidden />
      {text()}
    </span>
  )
}
