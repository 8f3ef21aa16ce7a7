import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

export function Invitation({ onDone }: { onDone: () => void }) {
  const navigate = useNavigate()
  function verify() {
    onDone()
    navigate(paths.verify)
  }
  return (
    <Dialog
      isOpen
      onClose={onDone}
      title={m['ui.landing.inviteTitle']()}
      actions={
        <>
          <Button size="large" onClick={verify}>
            {m['ui.common.verify']()}
          </Button>
          <Button size="large" look="quiet" onClick={onDone}>
            {m['ui.landing.later']()}
          </Button>
        </>
      }
    >
      <p>{m['ui.landing.inviteText']()}</p>
      <p>{m['ui.landing.inviteNeed']()}</p>
    </Dialog>
  )
}
