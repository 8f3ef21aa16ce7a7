import { m } from '@dadkar/messages'
import { boardRules } from '@dadkar/procedure/boards'
import { Hourglass, PenLine, UserRoundX } from 'lucide-react'
import { formatMoment } from '../../../lib/dates.ts'
import { formatNumber } from '../../../lib/numbers.ts'
import { seatName } from '../../../lib/seat-name.ts'
import { Chip } from '../../../ui/chip.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { Verdict } from './queries.ts'
import styles from './verdict.module.css'

/** How many must agree, who of those who sat has signed, and who is still awaited. */
export function Signatures({ verdict: { stage, members } }: { verdict: Verdict }) {
  const signed = members.filter(({ signedAt }) => signedAt !== null).length
  const words = {
    signed: formatNumber(signed),
    members: formatNumber(members.length),
    votes: formatNumber(boardRules[stage].votes),
  }
  return (
    <Panel heading={m['ui.verdict.signatures']()}>
      <p className={styles.soft}>{m['ui.verdict.votes'](words)}</p>
      <ul className={styles.members}>
        {members.map(({ seat, place, name, isReader, canSign, signedAt, dissent }) => (
          <li key={`${seat} ${place}`}>
            <span>
              <strong>{name}</strong>
              {isReader && ` (${m['ui.cases.you']()})`}
            </span>
            <span className={styles.soft}>{seatName(seat)}</span>
            {signedAt ? (
              <>
                <Chip tone="success" icon={PenLine}>
                  {dissent ? m['ui.verdict.signedWithDissent']() : m['ui.verdict.signedAgreeing']()}
                </Chip>
                <span className={styles.soft}>{formatMoment(signedAt)}</span>
              </>
            ) : canSign ? (
              <Chip icon={Hourglass}>{m['ui.verdict.notSigned']()}</Chip>
            ) : (
              <Chip icon={UserRoundX}>{m['ui.verdict.leftUnsigned']()}</Chip>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
