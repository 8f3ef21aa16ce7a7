import type { ReactNode } from 'react'
import styles from './keyboard-hint.module.css'

/** Which keys there are; not shown where a finger is the only way to point. */
export function KeyboardHint({ children }: { children: ReactNode }) {
  return <p className={styles.keys}>{children}</p>
}
