import type { ReactNode } from 'react'
import styles from './definition-list.module.css'

type Row = { term: ReactNode; value: ReactNode }

/** Facts as pairs of a term and its value. */
export function DefinitionList({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className={styles.list}>
      {rows.map(({ term, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and keep their order
        <div key={index} className={styles.row}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
