import { m } from '@dadkar/messages'
import { boardRules } from '@dadkar/procedure/boards'
import { PenLine } from 'lucide-react'
import { formatMoment } from '../../../lib/dates.ts'
import { formatNumber } from '../../../lib/numbers.ts'
import { Chip } from '../../../ui/chip.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { MemberRow } from './member-row.tsx'
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
        {members.map((member) => (
          <MemberRow key={`${member.seat} ${member.place}`} member={member} left={m['ui.verdict.leftUnsigned']()}>
            {(signedAt) => (
              <>
                <Chip tone="success" icon={PenLine}>
                  {member.dissent ? m['ui.verdict.signedWithDissent']() : m['ui.verdict.signedAgreeing']()}
                </Chip>
                <span className={styles.soft}>{formatMoment(signedAt)}</span>
              </>
            )}
          </MemberRow>
        ))}
      </ul>
    </Panel>
  )
}
