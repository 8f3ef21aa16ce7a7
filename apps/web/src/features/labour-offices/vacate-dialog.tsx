import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { fullName } from './labels.ts'
import { endSeat, type Seat } from './queries.ts'
import { useFreshCode } from './use-fresh-code.ts'

type VacateDialogProps = { member: NonNullable<Seat['member']>; path: string; back: string; onClose: () => void }

/** Asks once more before a seat is left empty: its board then takes no new case. */
export function VacateDialog({ member, path, back, onClose }: VacateDialogProps) {
  const navigate = useNavigate()
  const withFreshCode = useFreshCode(path)
  return (
    <ConfirmDialog
      title={m['ui.labour.vacateTitle']({ name: fullName(member.person) })}
      action={m['ui.labour.vacate']()}
      onConfirm={() =>
        withFreshCode(async () => {
          await endSeat(member.id)
          showToast(m['ui.labour.vacated']())
          navigate(back)
        })
      }
      onClose={onClose}
    >
      <p>{m['ui.labour.vacateText']()}</p>
    </ConfirmDialog>
  )
}
