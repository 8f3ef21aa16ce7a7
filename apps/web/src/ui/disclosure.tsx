import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

/** More for those who want it, folded under one line. */
export function Disclosure({
  summary,
  isOpen,
  children,
}: {
  summary: ReactNode
  isOpen?: boolean
  children: ReactNode
}) {
  return (
    <details className={styles.disclosure} open={isOpen}>
      <summary>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
