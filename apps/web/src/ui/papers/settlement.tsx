import type { SettlementPaper, SettlementProposalPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import { SettlementTerms } from '../settlement-terms.tsx'
import styles from './paper.module.css'
import { PartyPaper } from './party-paper.tsx'
import verdict from './verdict.module.css'

/** Terms that wait for an answer. */
export function SettlementProposal({ paper, sha256 }: { paper: SettlementProposalPaper; sha256?: string }) {
  const intros = {
    claimant: m['ui.settlement.proposalIntroClaimant'],
    respondent: m['ui.settlement.proposalIntroRespondent'],
    office: m['ui.settlement.proposalIntroOffice'],
  }
  return (
    <PartyPaper title={m['ui.settlement.noticeProposal']()} paper={paper} sha256={sha256}>
      <p className={styles.text}>{intros[paper.proposedBy ?? 'office']()}</p>
      <SettlementTerms terms={paper.terms} amountRial={paper.amountRial} />
      <p className={styles.text}>{m['ui.settlement.proposalHow']()}</p>
    </PartyPaper>
  )
}

/** A settlement with everybody's signature: the end of the case. */
export function SettlementSheet({ paper, sha256 }: { paper: SettlementPaper; sha256?: string }) {
  return (
    <PartyPaper title={m['ui.settlement.notice']()} paper={paper} sha256={sha256}>
      <p className={styles.text}>{m['ui.settlement.paperIntro']()}</p>
      <SettlementTerms terms={paper.terms} amountRial={paper.amountRial} />
      <p className={styles.key}>
        <strong>{m['ui.settlement.paperEnd']()}</strong>
      </p>
      <ul className={verdict.members}>
        {paper.signatures.map(({ side, name, signedAt }) => (
          <li key={side}>
            <strong>{name}</strong>
            <span>{side === 'claimant' ? m['ui.cases.claimant']() : m['ui.cases.respondent']()}</span>
            <span className={styles.soft}>{m['ui.settlement.signedOn']({ when: formatMoment(signedAt) })}</span>
          </li>
        ))}
      </ul>
    </PartyPaper>
  )
}
