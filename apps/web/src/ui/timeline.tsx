import { m } from '@dadkar/messages'
import { Check, CircleDot, Hourglass } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './timeline.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

type Moment = 'done' | 'now' | 'next'
export type TimelineItem = { id: string; moment: Moment; title: ReactNode; when?: ReactNode; detail?: ReactNode }

const marks = { done: Check, now: CircleDot, next: Hourglass }

/** What was done, where it stands, what comes. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className={styles.timeline}>
      {items.map(({ id, moment, title, when, detail }) => {
        const Mark = marks[moment]
        return (
          <li
            key={id}
            className={classNames(styles.item, styles[moment])}
            aria-current={moment === 'now' ? 'step' : undefined}
          >
            <span className={styles.mark}>
              <Mark size={16} strokeWidth={2.5} aria-hidden />
            </span>
            <div className={styles.body}>
              <span className={styles.title}>
                <VisuallyHidden>{momentWord(moment)}: </VisuallyHidden>
                {title}
              </span>
              {when && <span className={styles.when}>{when}</span>}
              {detail && <div className={styles.detail}>{detail}</div>}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function momentWord(moment: Moment): string {
  if (moment === 'done') return m['ui.common.done']()
  return moment === 'now' ? m['ui.common.now']() : m['ui.common.next']()
}
