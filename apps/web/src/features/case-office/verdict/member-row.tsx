import { m } from '@dadkar/messages'
import { Hourglass, UserRoundX } from 'lucide-react'
import type { ReactNode } from 'react'
import { seatName } from '../../../lib/seat-name.ts'
import { Chip } from '../../../ui/chip.tsx'
import type { Verdict } from './queries.ts'
import styles from './verdict.module.css'

type MemberRowProps = {
  member: Pick<Verdict['members'][number], 'seat' | 'name' | 'isReader' | 'canSign' | 'signedAt'>
  /** What is said of whoever has not signed and cannot any more. */
  left: string
  /** What is said of whoever has signed, and when. */
  children: (signedAt: string) => ReactNode
}

/** A member of the board who signs, or is awaited. */
export function MemberRow({ member: { seat, name, isReader, canSign, signedAt }, left, children }: MemberRowProps) {
  return (
    <li>
      <span>
        <strong>{name}</strong>
        {isReader && ` (${m['ui.cases.you']()})`}
      </span>
      <span className={styles.soft}>{seatName(seat)}</span>
      {signedAt ? (
        children(signedAt)
      ) : canSign ? (
        <Chip icon={Hourglass}>{m['ui.verdict.notSigned']()}</Chip>
      ) : (
        <Chip icon={UserRoundX}>{left}</Chip>
      )}
    </li>
  )
}
