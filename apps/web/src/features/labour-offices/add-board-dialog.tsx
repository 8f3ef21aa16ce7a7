import { m } from '@dadkar/messages'
import { boardPlaces } from '@dadkar/procedure/boards'
import { useState } from 'react'
import { formatNumber } from '../../lib/numbers.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { officePath } from './addresses.ts'
import { addBoard, type Board } from './queries.ts'
import { useFreshCode } from './use-fresh-code.ts'

type AddBoardDialogProps = { code: string; stage: Board['stage']; onClose: () => void }

/** Asks once more before a board is added: it is never removed. */
export function AddBoardDialog({ code, stage, onClose }: AddBoardDialogProps) {
  const withFreshCode = useFreshCode(officePath(code))
  const [key] = useState(() => crypto.randomUUID())
  const isFirst = stage === 'recognition'
  return (
    <ConfirmDialog
      title={isFirst ? m['ui.labour.addRecognitionTitle']() : m['ui.labour.addDisputeTitle']()}
      look="primary"
      action={m['ui.labour.addBoard']()}
      onConfirm={() =>
        withFreshCode(async () => {
          await addBoard(code, stage, key)
          onClose()
          showToast(m['ui.labour.boardAdded']())
        })
      }
      onClose={onClose}
    >
      <p>{m['ui.labour.addBoardText']({ seats: formatNumber(boardPlaces(stage).length) })}</p>
    </ConfirmDialog>
  )
}
