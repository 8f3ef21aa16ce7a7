import { m } from '@dadkar/messages'
import { Callout } from '../../../ui/callout.tsx'
import { DecidedText } from './decided-text.tsx'
import type { Verdict } from './queries.ts'
import { Signatures } from './signatures.tsx'
import styles from './verdict.module.css'

/** What those who sat are writing, as a member reads it who did not. */
export function OthersText({ verdict }: { verdict: Verdict }) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <Callout title={m['ui.verdict.didNotSitTitle']()}>{m['ui.verdict.didNotSitText']()}</Callout>
        {verdict.id === null ? <p>{m['ui.verdict.notWritten']()}</p> : <DecidedText verdict={verdict} />}
      </div>
      <div className={styles.side}>
        <Signatures verdict={verdict} />
      </div>
    </div>
  )
}
