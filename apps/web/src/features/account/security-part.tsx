import { type ReactNode, useId } from 'react'
import styles from './security-page.module.css'

type SecurityPartProps = { heading: string; text: string; children: ReactNode; actions?: ReactNode }

/** One part of the page: what it is about, its rows, and what can be done with all of them. */
export function SecurityPart({ heading, text, children, actions }: SecurityPartProps) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
        <p className={styles.text}>{text}</p>
      </div>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}
