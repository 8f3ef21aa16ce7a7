import { m } from '@dadkar/messages'
import type { ReactNode } from 'react'
import { Sheet } from '../sheet.tsx'
import styles from './paper.module.css'

export type Mark = { term: string; value: ReactNode }

type PaperSheetProps = {
  title: string
  /** Whose paper it is, or for whom. */
  head: ReactNode
  marks: readonly Mark[]
  /** Hexadecimal hash of the paper's bytes, where it was served. */
  sha256?: string
  children: ReactNode
}

/** What the papers of a case have in common: letterhead, marks, the fingerprint at the foot. */
export function PaperSheet({ title, head, marks, sha256, children }: PaperSheetProps) {
  return (
    <Sheet
      head={
        <>
          <p className={styles.title}>{title}</p>
          {head}
        </>
      }
      marks={
        <dl className={styles.marks}>
          {marks.map(({ term, value }) => (
            <div key={term} className={styles.mark}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      }
      foot={sha256 && <span dir="ltr">{m['ui.notices.fingerprint']({ sha256 })}</span>}
    >
      {children}
    </Sheet>
  )
}

export function PaperPart({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  )
}

/** What somebody wrote: their lines stay lines, and its direction is that of its language. */
export function Written({ children }: { children: string }) {
  return (
    <p className={styles.written} dir="auto">
      {children}
    </p>
  )
}
