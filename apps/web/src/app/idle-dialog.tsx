import { m } from '@dadkar/messages'
import { Button } from '../ui/button.tsx'
import { Countdown } from '../ui/countdown.tsx'
import { Dialog } from '../ui/dialog.tsx'

type IdleDialogProps = { endsAt: string; onStay: () => void; onSignOut: () => void }

export function IdleDialog({ endsAt, onStay, onSignOut }: IdleDialogProps) {
  return (
    <Dialog
      isOpen
      mustAnswer
      onClose={onStay}
      title={m['ui.session.idle.title']()}
      actions={
        <>
          <Button size="large" onClick={onStay}>
            {m['ui.session.idle.stay']()}
          </Button>
          <Button size="large" look="secondary" onClick={onSignOut}>
            {m['ui.common.signOut']()}
          </Button>
        </>
      }
    >
      <p>
        <Countdown until={endsAt}>{(time) => m['ui.session.idle.text']({ time })}</Countdown>
      </p>
    </Dialog>
  )
}
