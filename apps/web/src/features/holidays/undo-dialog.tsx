import { m } from '@dadkar/messages'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { fieldErrorText } from '../../lib/error-text.ts'
import { stepUpPath } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { type HolidayRecord, undoEdit } from './queries.ts'

type UndoDialogProps = { record: HolidayRecord; title: string; onClose: () => void }

/** Asks why a change of the calendar is taken back. */
export function UndoDialog({ record, title, onClose }: UndoDialogProps) {
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const [code, setCode] = useState<string>()
  async function undo() {
    try {
      await undoEdit(record.id, reason)
    } catch (error) {
      const problem = findProblem(error)
      if (problem?.code === 'session.step_up_required') return void navigate(stepUpPath(paths.holidays))
      setCode(problem?.fields?.reason)
      if (problem?.fields?.reason) return
      throw error
    }
    onClose()
    showToast(m['ui.holidays.undoDone']())
  }
  return (
    <ConfirmDialog title={title} action={m['ui.holidays.undo']()} onConfirm={undo} onClose={onClose}>
      <p>{m['ui.holidays.undoText']()}</p>
      <Field id="undo-reason" label={m['ui.holidays.reason']()} {...(code && { error: fieldErrorText(code) })}>
        <TextInput width="full" value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ConfirmDialog>
  )
}
