import type { ReactNode } from 'react'
import styles from './sheet.module.css'

type SheetProps = {
  head: ReactNode
  /** Numbers and dates, at the inline end of the head. */
  marks?: ReactNode
  foot?: ReactNode
  children: ReactNode
}

/** A paper on A4, on the screen as it prints. */
export function Sheet({ head, marks, foot, children }: SheetProps) {
  return (
    <article className={styles.sheet} data-paper>
      <div className={styles.head}>
        <div>{head}</div>
        {marks && <div className={styles.marks}>{marks}</div>}
      </div>
      <div className={styles.body}>{children}</div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </article>
  )
}
