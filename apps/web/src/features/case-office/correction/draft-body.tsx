import { m } from '@dadkar/messages'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Written } from '../../../ui/papers/paper-sheet.tsx'
import styles from '../verdict/verdict.module.css'
import type { CorrectionDraft } from './queries.ts'
import { Signers } from './signers.tsx'

/** The text as it stands, who has signed it, and the way to change it, which makes the signatures void. */
export function DraftBody({ draft, onChange }: { draft: CorrectionDraft; onChange: () => void }) {
  return (
    <>
      <Panel heading={m['ui.correction.text']()}>
        <Written>{draft.text}</Written>
      </Panel>
      <Signers draft={draft} />
      <div>
        <Button look="secondary" onClick={onChange}>
          {m['ui.correction.change']()}
        </Button>
        <p className={styles.soft}>{m['ui.correction.changeVoids']()}</p>
      </div>
    </>
  )
}
