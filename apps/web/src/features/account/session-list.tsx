import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoment } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { ActionRow } from '../../ui/action-row.tsx'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ListRows } from '../../ui/list-row.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { deviceIcon, deviceName } from './device.ts'
import { endOtherSessions, endSession, type LiveSession, sessionsQuery } from './queries.ts'
import { SecurityPart } from './security-part.tsx'

/** Where the account is open, and closing it there. */
export function SessionList() {
  const sessions = useQuery(sessionsQuery).data?.items ?? []
  const [asked, setAsked] = useState<LiveSession | 'others' | null>(null)
  const close = () => setAsked(null)
  return (
    <SecurityPart
      heading={m['ui.account.sessions']()}
      text={m['ui.account.sessionsText']()}
      actions={
        <>
          {sessions.length > 1 && (
            <Button look="secondary" onClick={() => setAsked('others')}>
              {m['ui.account.endOthers']()}
            </Button>
          )}
          <TextLink to={paths.signInHistory}>{m['ui.account.toHistory']()}</TextLink>
        </>
      }
    >
      <ListRows label={m['ui.account.sessions']()}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => setAsked(session)} />
        ))}
      </ListRows>
      {asked === 'others' && <EndOthersDialog onClose={close} />}
      {asked && asked !== 'others' && <EndDialog session={asked} onClose={close} />}
    </SecurityPart>
  )
}

function SessionRow({ session, onEnd }: { session: LiveSession; onEnd: () => void }) {
  const device = deviceName(session)
  return (
    <ActionRow
      icon={deviceIcon(session)}
      title={device}
      chip={session.isThisOne && <Chip tone="success">{m['ui.account.thisOne']()}</Chip>}
      facts={[
        m['ui.account.began']({ when: formatMoment(session.beganAt) }),
        !session.isThisOne && m['ui.account.lastUsed']({ when: formatMoment(session.lastUsedAt) }),
      ].filter(Boolean)}
      action={
        !session.isThisOne && (
          <Button look="quiet" aria-label={m['ui.account.endOf']({ device })} onClick={onEnd}>
            {m['ui.account.end']()}
          </Button>
        )
      }
    />
  )
}

function EndDialog({ session, onClose }: { session: LiveSession; onClose: () => void }) {
  async function end() {
    await endSession(session.id)
    onClose()
    showToast(m['ui.account.ended']())
  }
  return (
    <ConfirmDialog
      title={m['ui.account.endTitle']({ device: deviceName(session) })}
      action={m['ui.account.endAction']()}
      onConfirm={end}
      onClose={onClose}
    >
      <p>{m['ui.account.endText']()}</p>
    </ConfirmDialog>
  )
}

function EndOthersDialog({ onClose }: { onClose: () => void }) {
  async function end() {
    await endOtherSessions()
    onClose()
    showToast(m['ui.account.endedOthers']())
  }
  return (
    <ConfirmDialog
      title={m['ui.account.endOthersTitle']()}
      action={m['ui.account.endOthersAction']()}
      onConfirm={end}
      onClose={onClose}
    >
      <p>{m['ui.account.endOthersText']()}</p>
    </ConfirmDialog>
  )
}
