import { m } from '@dadkar/messages'
import { Hourglass, PenLine, UserRoundCheck } from 'lucide-react'
import { formatDay } from '../../lib/dates.ts'
import { Chip } from '../../ui/chip.tsx'
import { TextButton } from '../../ui/text-link.tsx'
import styles from './members-page.module.css'
import type { Member } from './queries.ts'

/** One person: who they are to the organization, since when, and whether they came yet. */
export function MemberRow({ member, onRemove }: { member: Member; onRemove?: ((member: Member) => void) | undefined }) {
  const { name, role, namedAt, isSelf } = member
  return (
    <li className={styles.member}>
      <span className={styles.name}>
        {name} {isSelf && <span className={styles.self}>{m['ui.organization.you']()}</span>}
      </span>
      <span className={styles.since}>{m['ui.organization.since']({ day: formatDay(namedAt) })}</span>
      <Standing member={member} />
      {onRemove && role === 'member' && (
        <TextButton
          className={styles.remove}
          aria-label={m['ui.organization.removeOf']({ name })}
          onClick={() => onRemove(member)}
        >
          {m['ui.organization.remove']()}
        </TextButton>
      )}
    </li>
  )
}

function Standing({ member: { role, joinedAt } }: { member: Member }) {
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
