import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

/** More for those who want it, folded under one line. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.disclosure}>
      <summary>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
