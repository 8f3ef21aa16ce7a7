import { m } from '@dadkar/messages'
import styles from './skeleton.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

/** Rows of the shape that is about to come. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  return (
    <div className={styles.rows} role="status">
      <VisuallyHidden>{m['ui.common.loading']()}</VisuallyHidden>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <div key={index} className={styles.row} aria-hidden>
          <div className={styles.bone} />
          <div className={styles.bone} />
        </div>
      ))}
    </div>
  )
}
