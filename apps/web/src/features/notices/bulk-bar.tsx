import type { KartablNotice } from '@dadkar/contract/kartabl'
import { m } from '@dadkar/messages'
import { formatNumber } from '../../lib/numbers.ts'
import { Button } from '../../ui/button.tsx'
import { KeyboardHint } from '../../ui/keyboard-hint.tsx'
import styles from './bulk-bar.module.css'
import type { Marks } from './use-marks.ts'

/** What can be done with the notices that are selected; without any, which keys there are. */
export function BulkBar({ notices, marks }: { notices: readonly KartablNotice[]; marks: Marks }) {
  const chosen = notices.filter(({ id }) => marks.selected.has(id))
  if (chosen.length === 0) return <KeyboardHint>{m['ui.kartabl.keys']()}</KeyboardHint>
  const isArchived = chosen.every((notice) => notice.isArchived)
  return (
    <section className={styles.bar} aria-label={m['ui.kartabl.selected']({ count: formatNumber(chosen.length) })}>
      <strong role="status">{m['ui.kartabl.selected']({ count: formatNumber(chosen.length) })}</strong>
      <Button look="secondary" onClick={() => void marks.archive(chosen, !isArchived)}>
        {isArchived ? m['ui.kartabl.unarchive']() : m['ui.kartabl.archive']()}
      </Button>
      <Button look="secondary" onClick={() => void marks.star(chosen, true)}>
        {m['ui.kartabl.starAll']()}
      </Button>
      <Button look="quiet" onClick={marks.selectNone}>
        {m['ui.kartabl.selectNone']()}
      </Button>
    </section>
  )
}
