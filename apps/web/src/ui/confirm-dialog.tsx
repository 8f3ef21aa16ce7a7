import { m } from '@dadkar/messages'
import { lazy, type ReactNode, Suspense } from 'react'
import { Button } from './button.tsx'

const Dialog = lazy(() => import('./dialog.tsx').then((module) => ({ default: module.Dialog })))

type ConfirmDialogProps = {
  title: string
  /** The words of the button that does it. */
  action: string
  pending?: boolean
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}

/** Asks before something written is thrown away. */
export function ConfirmDialog({ title, action, pending, onConfirm, onClose, children }: ConfirmDialogProps) {
  return (
    <Suspense>
      <Dialog
        title={title}
        isOpen
        onClose={onClose}
        actions={
          <>
            <Button
              look="danger"
              pending={pending}
              onClick={() => {
                onConfirm()
                onClose()
              }}
            >
              {action}
            </Button>
            <Button look="secondary" onClick={onClose}>
              {m['ui.common.cancel']()}
            </Button>
          </>
        }
      >
        {children}
      </Dialog>
    </Suspense>
  )
}
