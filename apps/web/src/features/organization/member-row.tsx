import { m } from '@dadkar/messages'
import { Hourglass, PenLine, UserRound, UserRoundCheck, UserRoundX } from 'lucide-react'
import { formatDay } from '../../lib/dates.ts'
import { ActionRow } from '../../ui/action-row.tsx'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import type { Member } from './queries.ts'

type MemberRowProps = { member: Member; onRemove?: ((member: Member) => void) | undefined }

/** One person: who they are to the organization, since when, and whether they came yet. */
export function MemberRow({ member, onRemove }: MemberRowProps) {
  const { name, role, namedAt, isSelf, isClosed } = member
  return (
    <ActionRow
      icon={UserRound}
      title={isSelf ? m['ui.organization.self']({ name }) : name}
      chip={<Standing member={member} />}
      facts={[m['ui.organization.since']({ day: formatDay(namedAt) })]}
      action={
        onRemove &&
        (role === 'member' || isClosed) && (
          <Button look="quiet" aria-label={m['ui.organization.removeOf']({ name })} onClick={() => onRemove(member)}>
            {m['ui.organization.remove']()}
          </Button>
        )
      }
    />
  )
}

function Standing({ member: { role, joinedAt, isClosed } }: { member: Member }) {
  if (isClosed) {
    return (
      <Chip tone="error" icon={UserRoundX}>
        {m['ui.organization.closed']()}
      </Chip>
    )
  }
  if (role === 'signatory') {
    return (
      <Chip tone="info" icon={PenLine}>
        {m['ui.organization.signatory']()}
      </Chip>
    )
  }
  return joinedAt ? (
    <Chip tone="success" icon={UserRoundCheck}>
      {m['ui.organization.joined']()}
    </Chip>
  ) : (
    <Chip tone="warning" icon={Hourglass}>
      {m['ui.organization.waiting']()}
    </Chip>
  )
}
