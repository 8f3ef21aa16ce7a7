import type { ReactNode } from 'react'
import { DecidedClaims } from '../../../ui/papers/decided-claims.tsx'
import { VerdictSums } from '../../../ui/papers/verdict-sums.tsx'
import type { Verdict } from './queries.ts'
import styles from './verdict.module.css'
import { decidedOf } from './verdict-text.ts'

/** What is decided, to be read: each claim, the sums, and what else belongs to it. */
export function DecidedText({ verdict, children }: { verdict: Verdict; children?: ReactNode }) {
  const decided = decidedOf(verdict)
  return (
    <div className={styles.text}>
      <DecidedClaims claims={decided.claims} />
      <VerdictSums paper={decided} />
      {children}
    </div>
  )
}
