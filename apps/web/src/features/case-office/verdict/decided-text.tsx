import { DecidedClaims } from '../../../ui/papers/decided-claims.tsx'
import { VerdictSums } from '../../../ui/papers/verdict-sums.tsx'
import type { Verdict } from './queries.ts'
import styles from './verdict.module.css'
import { decidedOf } from './verdict-text.ts'

/** What is decided, to be read: each claim, then the sums. */
export function DecidedText({ verdict }: { verdict: Verdict }) {
  const decided = decidedOf(verdict)
  return (
    <div className={styles.text}>
      <DecidedClaims claims={decided.claims} />
      <VerdictSums paper={decided} />
    </div>
  )
}
