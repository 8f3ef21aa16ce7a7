import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import { stepUpPath } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { changeName } from './change-name.ts'
import { type Decision, decide, type StaffChange } from './queries.ts'

type DecisionDialogProps = { change: StaffChange; decision: Decision; onClose: () => void }

/** Asks once more before a proposal is agreed to, declined or withdrawn. */
export function DecisionDialog({ change, decision, onClose }: DecisionDialogProps) {
  const navigate = useNavigate()
  const isAgreed = decision === 'agree'
  const words = { change: changeName(change) }
  const declineTitle = change.isOwn ? m['ui.staff.withdrawTitle'] : m['ui.staff.declineTitle']
  const declineAction = change.isOwn ? m['ui.staff.withdraw'] : m['ui.staff.decline']

  async function confirm() {
    try {
      await decide(change.id, decision)
      onClose()
      showToast(isAgreed ? m['ui.staff.agreed']() : m['ui.staff.declined']())
    } catch (error) {
      if (findProblem(error)?.code !== 'session.step_up_required') throw error
      void navigate(stepUpPath(paths.staff))
    }
  }
  return (
    <ConfirmDialog
      title={isAgreed ? m['ui.staff.agreeTitle'](words) : declineTitle(words)}
      look={isAgreed ? 'primary' : 'danger'}
      action={isAgreed ? m['ui.staff.agree']() : declineAction()}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{isAgreed ? m['ui.staff.agreeText']() : m['ui.staff.declineText']()}</p>
    </ConfirmDialog>
  )
}
