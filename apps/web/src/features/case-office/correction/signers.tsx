import { m } from '@dadkar/messages'
import { Hourglass, PenLine, UserRoundX } from 'lucide-react'
import { formatMoment } from '../../../lib/dates.ts'
import { formatNumber } from '../../../lib/numbers.ts'
import { seatName } from '../../../lib/seat-name.ts'
import { Chip } from '../../../ui/chip.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from '../verdict/verdict.module.css'
import type { CorrectionDraft } from './queries.ts'

/** Of those who signed the ruling, who has signed its correction and who still can. */
export function Signers({ draft: { members, votes } }: { draft: CorrectionDraft }) {
  const signed = members.filter(({ signedAt }) => signedAt !== null).length
  return (
    <Panel heading={m['ui.correction.signatures']()}>
      <p className={styles.soft}>
        {m['ui.correction.votes']({ signed: formatNumber(signed), votes: formatNumber(votes) })}
      </p>
      <ul className={styles.members}>
        {members.map(({ seat, name, isReader, canSign, signedAt }) => (
          <li key={`${seat} ${name}`}>
            <span>
              <strong>{name}</strong>
              {isReader && ` (${m['ui.cases.you']()})`}
            </span>
            <span className={styles.soft}>{seatName(seat)}</span>
            {signedAt ? (
              <Chip tone="success" icon={PenLine}>
                {m['ui.settlement.signedOn']({ when: formatMoment(signedAt) })}
              </Chip>
            ) : canSign ? (
              <Chip icon={Hourglass}>{m['ui.verdict.notSigned']()}</Chip>
            ) : (
              <Chip icon={UserRoundX}>{m['ui.correction.left']()}</Chip>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
