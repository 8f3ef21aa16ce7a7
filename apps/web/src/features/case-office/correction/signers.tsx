import { m } from '@dadkar/messages'
import { PenLine } from 'lucide-react'
import { formatMoment } from '../../../lib/dates.ts'
import { formatNumber } from '../../../lib/numbers.ts'
import { Chip } from '../../../ui/chip.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { MemberRow } from '../verdict/member-row.tsx'
import styles from '../verdict/verdict.module.css'
import type { CorrectionDraft } from './queries.ts'

/** Of those who signed the ruling, who has signed its correction and who still can. */
export function Signers({ draft: { members, votes } }: { draft: CorrectionDraft }) {
  const signed = members.filter(({ signedAt }) => signedAt !== null).length
  return (
    <Panel heading={m['ui.correction.signatures']()}>
      <p className={styles.soft}>
        {signed === 0
          ? m['ui.correction.noVotes']({ votes: formatNumber(votes) })
          : m['ui.correction.votes']({ signed: formatNumber(signed), votes: formatNumber(votes) })}
      </p>
      <ul className={styles.members}>
        {members.map((member) => (
          <MemberRow key={`${member.seat} ${member.name}`} member={member} left={m['ui.correction.left']()}>
            {(signedAt) => (
              <Chip tone="success" icon={PenLine}>
                {m['ui.settlement.signedOn']({ when: formatMoment(signedAt) })}
              </Chip>
            )}
          </MemberRow>
        ))}
      </ul>
    </Panel>
  )
}
