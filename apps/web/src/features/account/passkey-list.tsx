import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { useNavigate, useSearchParams } from 'react-router'
import { formatDay } from '../../lib/dates.ts'
import { stepUpPath } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { isSteppedUp, useSession } from '../../lib/session.ts'
import { ActionRow } from '../../ui/action-row.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ListRows } from '../../ui/list-row.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { type Passkey, passkeysQuery, removePasskey } from './queries.ts'
import { SecurityPart } from './security-part.tsx'

/** Which passkey is about to be removed stands in the address: so the wish outlasts the way to a fresh code. */
export function PasskeyList() {
  const passkeys = useQuery(passkeysQuery).data?.items ?? []
  const [search, setSearch] = useSearchParams()
  const wished = passkeys.find(({ id }) => id === search.get('remove'))
  const isEmpty = passkeys.length === 0
  return (
    <SecurityPart
      heading={m['ui.account.passkeys']()}
      text={`${m['ui.account.passkeysText']()}${isEmpty ? ` ${m['ui.account.noPasskeys']()}` : ''}`}
      actions={
        <ButtonLink to={paths.newPasskey} look="secondary">
          {m['ui.account.addPasskey']()}
        </ButtonLink>
      }
    >
      {!isEmpty && (
        <ListRows label={m['ui.account.passkeys']()}>
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} onRemove={() => setSearch({ remove: passkey.id })} />
          ))}
        </ListRows>
      )}
      {wished && <RemoveDialog passkey={wished} onClose={() => setSearch({}, { replace: true })} />}
    </SecurityPart>
  )
}

function PasskeyRow({ passkey, onRemove }: { passkey: Passkey; onRemove: () => void }) {
  const { name, createdAt, lastUsedAt } = passkey
  return (
    <ActionRow
      icon={KeyRound}
      title={name}
      facts={[
        m['ui.account.madeOn']({ when: formatDay(createdAt) }),
        lastUsedAt ? m['ui.account.usedOn']({ when: formatDay(lastUsedAt) }) : m['ui.account.neverUsed'](),
      ]}
      action={
        <Button look="quiet" aria-label={m['ui.account.removeOf']({ name })} onClick={onRemove}>
          {m['ui.account.remove']()}
        </Button>
      }
    />
  )
}

function RemoveDialog({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const navigate = useNavigate()
  const session = useSession()
  const toStepUp = () => navigate(stepUpPath(`${paths.security}?remove=${passkey.id}`), { replace: true })

  async function remove() {
    if (!session || !isSteppedUp(session)) return toStepUp()
    try {
      await removePasskey(passkey.id)
      onClose()
      showToast(m['ui.account.removed']())
    } catch (error) {
      if (findProblem(error)?.code !== 'session.step_up_required') throw error
      toStepUp()
    }
  }
  return (
    <ConfirmDialog
      title={m['ui.account.removeTitle']({ name: passkey.name })}
      action={m['ui.account.removeAction']()}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>{m['ui.account.removeText']()}</p>
    </ConfirmDialog>
  )
}
