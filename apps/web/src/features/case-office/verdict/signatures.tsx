import { m } from '@dadkar/messages'
import { Hourglass, PenLine } from 'lucide-react'
import { formatMoment } from '../../../lib/dates.ts'
import { seatName } from '../../../lib/seat-name.ts'
import { Chip } from '../../../ui/chip.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { Verdict } from './queries.ts'
import styles from './verdict.module.css'

/** Who of the three has signed, and who is still awaited. */
export function Signatures({ members }: { members: Verdict['members'] }) {
  return (
    <Panel heading={m['ui.verdict.signatures']()}>
      <ul className={styles.members}>
        {members.map(({ seat, name, isReader, signedAt, dissent }) => (
          <li key={seat}>
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
            ) : (
              <Chip icon={Hourglass}>{m['ui.verdict.notSigned']()}</Chip>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
