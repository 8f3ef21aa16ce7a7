import type { ReactNode } from 'react'
import styles from './callout.module.css'
import { classNames } from './class-names.ts'
import { type Tone, toneIcon, toneWord } from './tone.ts'

type CalloutProps = { tone?: Tone; title?: ReactNode; children?: ReactNode; role?: 'status' | 'alert' }

/** A thing to know before going on. Give `role` only when it appears in answer to what the person did. */
export function Callout({ tone = 'info', title, children, role }: CalloutProps) {
  const Icon = toneIcon[tone]
  return (
    <div className={classNames(styles.callout, styles[tone])} role={role}>
      <Icon size={20} aria-hidden />
      <div className={styles.body}>
        <strong className={styles.word}>{title ?? toneWord(tone)}</strong>
        {children && <div>{children}</div>}
      </div>
    </div>
  )
}
