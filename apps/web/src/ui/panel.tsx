import { type ReactNode, useId } from 'react'
import styles from './panel.module.css'

/** A group of things on a surface of its own, under its heading. */
export function Panel({ heading, children }: { heading?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={heading ? id : undefined}>
      {heading && (
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
      )}
      {children}
    </section>
  )
}
