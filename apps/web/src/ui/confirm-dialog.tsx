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
  onConfirm: () => Promise<unknown>
  onClose: () => void
  children: ReactNode
}

/** Asks before something is taken away. Whoever asks closes it when that is done; when it failed, it says why. */
export function ConfirmDialog({ title, action, onConfirm, onClose, children }: ConfirmDialogProps) {
  const sending = useSend()
  return (
    <Suspense>
      <Dialog
        title={title}
        isOpen
        onClose={onClose}
        actions={
          <>
            <Button look="danger" pending={sending.pending} onClick={() => void sending.run(onConfirm)}>
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
