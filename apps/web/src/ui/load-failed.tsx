import { m } from '@dadkar/messages'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Callout } from './callout.tsx'
import styles from './load-failed.module.css'

/** A part of a page that did not arrive, with a way to ask for it again. */
export function LoadFailed({ title, children, onRetry }: { title: string; children?: ReactNode; onRetry: () => void }) {
  return (
    <Callout tone="error" title={title} role="alert">
      <div className={styles.body}>
        <p>{children ?? m['ui.common.unknownError']()}</p>
        <Button look="secondary" onClick={onRetry}>
          {m['ui.common.tryAgain']()}
        </Button>
      </div>
    </Callout>
  )
}
