import type { ReactNode } from 'react'
import { Link, type To } from 'react-router'
import { Arrow } from './arrow.tsx'
import { classNames } from './class-names.ts'
import styles from './list-row.module.css'

/** A list of rows. */
export function ListRows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  )
}

type ListRowProps = { to: To; title: ReactNode; facts: readonly ReactNode[]; chips?: ReactNode; isUnread?: boolean }

/** A title that leads on, two facts, and what state it is in. */
export function ListRow({ to, title, facts, chips, isUnread }: ListRowProps) {
  return (
    <li className={classNames(styles.row, isUnread && styles.unread)}>
      <span className={styles.title}>
        <Link to={to}>{title}</Link>
      </span>
      <span className={styles.facts}>
        {facts.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list in a fixed order
          <span key={index}>{fact}</span>
        ))}
      </span>
      <span className={styles.chips}>{chips}</span>
      <span className={styles.open}>
        <Arrow to="open" />
      </span>
    </li>
  )
}
