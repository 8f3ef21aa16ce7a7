import { m } from '@dadkar/messages'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { formatIsoDay } from '../../../lib/dates.ts'
import { fieldErrorText } from '../../../lib/error-text.ts'
import { stepUpPath } from '../../../lib/next-address.ts'
import { paths } from '../../../lib/paths.ts'
import { findProblem } from '../../../lib/problem.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { showToast } from '../../../ui/toasts.tsx'
import { decideRelief, type SuggestedRelief } from './relief-queries.ts'

type DecideDialogProps = { relief: SuggestedRelief; isAccepted: boolean; onClose: () => void }

/** Asks why more time is given, or not; both parties read it. */
export function DecideDialog({ relief, isAccepted, onClose }: DecideDialogProps) {
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const [code, setCode] = useState<string>()
  async function decide() {
    try {
      await decideRelief(relief, isAccepted, reason)
    } catch (error) {
      const problem = findProblem(error)
      if (problem?.code === 'session.step_up_required') return void navigate(stepUpPath(paths.reliefs))
      setCode(problem?.fields?.reason)
      if (problem?.fields?.reason) return
      throw error
    }
    onClose()
    showToast(isAccepted ? m['ui.relief.accepted']() : m['ui.relief.dismissed']())
  }
  const day = formatIsoDay(relief.newDay)
  return (
    <ConfirmDialog
      title={isAccepted ? m['ui.relief.acceptTitle']({ day }) : m['ui.relief.dismissTitle']()}
      look="primary"
      action={isAccepted ? m['ui.relief.accept']() : m['ui.relief.dismiss']()}
      onConfirm={decide}
      onClose={onClose}
    >
      <p>{m['ui.relief.bothRead']()}</p>
      <Field id="relief-reason" label={m['ui.relief.reason']()} {...(code && { error: fieldErrorText(code) })}>
        <TextInput width="full" value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ConfirmDialog>
  )
}
