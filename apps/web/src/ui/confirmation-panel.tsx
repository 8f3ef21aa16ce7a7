import { m } from '@dadkar/messages'
import { CircleCheckBig, Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './confirmation-panel.module.css'
import { CopyButton } from './copy-button.tsx'
import { Ltr } from './ltr.tsx'
import { PageTitle } from './page-title.tsx'

type ConfirmationPanelProps = {
  title: string
  /** The number to keep, where there is one; such a page is worth printing. */
  number?: { label: string; shown: string; copied: string }
  next: readonly { what: ReactNode; when?: ReactNode }[]
  actions?: ReactNode
  children?: ReactNode
}

/** It is done: the number to keep, what happens next and when, print. */
export function ConfirmationPanel({ title, number, next, actions, children }: ConfirmationPanelProps) {
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <CircleCheckBig className={styles.mark} size={36} aria-hidden />
        <PageTitle>{title}</PageTitle>
        {number && (
          <>
            <p className={styles.label}>{number.label}</p>
            <div className={styles.number}>
              <Ltr>{number.shown}</Ltr>
              <CopyButton text={number.copied} what={number.label} />
            </div>
          </>
        )}
      </div>
      {children}
      <section className={styles.next}>
        <h2>{m['ui.common.whatNext']()}</h2>
        <ol className={styles.list}>
          {next.map(({ what, when }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list in a fixed order
            <li key={index}>
              {what}
              {when && <span className={styles.when}>{when}</span>}
            </li>
          ))}
        </ol>
      </section>
      <div className={styles.actions}>
        {actions}
        {number && (
          <Button look="secondary" onClick={() => window.print()}>
            <Printer size={18} aria-hidden />
            {m['ui.common.print']()}
          </Button>
        )}
      </div>
    </div>
  )
}
