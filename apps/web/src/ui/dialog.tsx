import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import styles from './dialog.module.css'

type DialogProps = {
  title: string
  isOpen: boolean
  onClose: () => void
  /** Buttons; the main one first. */
  actions: ReactNode
  children: ReactNode
  /** For a question that must be answered: Escape and a press outside do not close it. */
  mustAnswer?: boolean
}

/** A modal dialog. Load it lazily, with the screen part that opens it: React Aria weighs. */
export function Dialog({ title, isOpen, onClose, actions, children, mustAnswer }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.shade}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!mustAnswer}
      isKeyboardDismissDisabled={mustAnswer}
    >
      <Modal className={styles.modal}>
        <AriaDialog className={styles.dialog} role={mustAnswer ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          <div className={styles.actions}>{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
