import { m } from '@dadkar/messages'
import { lazy, type ReactNode, Suspense } from 'react'
import { useSend } from '../lib/use-send.ts'
import { Button } from './button.tsx'
import { Callout } from './callout.tsx'

const Dialog = lazy(() => import('./dialog.tsx').then((module) => ({ default: module.Dialog })))

type ConfirmDialogProps = {
  title: string
  /** The words of the button that does it. */
  action: string
  /** How that button looks: most take something away. */
  look?: 'danger' | 'primary'
  onConfirm: () => Promise<unknown>
  onClose: () => void
  children: ReactNode
}

/** Asks once more before something is done. Whoever asks closes it when that is done; when it failed, it says why. */
export function ConfirmDialog({ title, action, look = 'danger', onConfirm, onClose, children }: ConfirmDialogProps) {
  const sending = useSend()
  return (
    <Suspense>
      <Dialog
        title={title}
        isOpen
        onClose={onClose}
        actions={
          <>
            <Button look={look} pending={sending.pending} onClick={() => void sending.run(onConfirm)}>
              {action}
            </Button>
            <Button look="secondary" onClick={onClose}>
              {m['ui.common.cancel']()}
            </Button>
          </>
        }
      >
        {children}
        {sending.text && <Callout tone="error" role="alert" title={sending.text} />}
      </Dialog>
    </Suspense>
  )
}
