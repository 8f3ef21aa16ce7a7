import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import { formatCode } from '../../lib/numbers.ts'
import { EvidencePanel } from '../../ui/evidence/evidence-panel.tsx'
import { Panel } from '../../ui/panel.tsx'
import { CertifiedCopy } from '../../ui/papers/certified-copy.tsx'
import { Written } from '../../ui/papers/paper-sheet.tsx'
import { PetitionCopy } from '../../ui/papers/petition-copy.tsx'
import { SettlementTerms } from '../../ui/settlement-terms.tsx'
import { BoardMembers } from './board-members.tsx'
import { CaseBriefs } from './case-briefs.tsx'
import { CorrectionTexts } from './correction/correction-texts.tsx'
import { ExpertsPanel } from './experts/experts-panel.tsx'
import styles from './office-case-page.module.css'
import type { OfficeCaseDetail } from './queries.ts'

/** What was written in the case, the latest first. */
export function CaseTexts({ found }: { found: OfficeCaseDetail }) {
  const { minutes, sat, cure, petition, objections, executionRequest } = found
  return (
    <>
      {executionRequest && (
        <Panel heading={m['ui.settlement.executionPanel']()}>
          <p>
            {m['ui.settlement.executionPanelText']({
              name: executionRequest.paper.requestedBy,
              when: formatMoment(executionRequest.requestedAt),
            })}
          </p>
        </Panel>
      )}
      {executionRequest && <CertifiedCopy paper={executionRequest.paper} />}
      <CorrectionTexts corrections={found.corrections} />
      <SettlementText found={found} />
      <ExpertsPanel found={found} />
      <CaseBriefs found={found} />
      {objections.map(({ side, text, at }) => (
        <Panel key={side} heading={m['ui.settlement.objections']()}>
          <p className={styles.soft}>
            {m['ui.settlement.objectionBy']({
              name: side === 'claimant' ? found.claimantName : found.respondentName,
              when: formatMoment(at),
            })}
          </p>
          <Written>{text}</Written>
        </Panel>
      ))}
      {minutes && (
        <Panel heading={m['ui.desk.minutes']()}>
          <Written>{minutes}</Written>
          {sat.length > 0 && (
            <section>
              <h3 className={styles.sat}>{m['ui.desk.sat']()}</h3>
              <BoardMembers members={sat} />
            </section>
          )}
        </Panel>
      )}
      {cure && (
        <Panel heading={m['ui.desk.cure']()}>
          <p className={styles.soft}>{m['ui.desk.cureAt']({ when: formatMoment(cure.at) })}</p>
          <Written>{cure.text}</Written>
        </Panel>
      )}
      <EvidencePanel items={found.evidence} place={{ as: 'office', caseId: found.id }} />
      <PetitionCopy paper={petition} />
      {found.joinedFrom.map(({ id, caseNumber, petition: joined }) => (
        <section key={id} aria-label={m['ui.joinder.petitionOf']({ number: formatCode(caseNumber) })}>
          <PetitionCopy paper={joined} />
        </section>
      ))}
    </>
  )
}

/** The terms that are on the table, those that ended the case, or those that it went on without. */
function SettlementText({ found: { settlement } }: { found: OfficeCaseDetail }) {
  if (!settlement) return null
  const { end, proposedBy, terms, amountRial, signatures } = settlement
  if (end === 'declined' || end === 'takenBack' || end === 'replaced') return null
  const standings = {
    claimant: m['ui.settlement.byClaimant'],
    respondent: m['ui.settlement.byRespondent'],
    office: m['ui.settlement.waiting'],
  }
  const waiting = standings[proposedBy ?? 'office']
  const ends = { agreed: m['ui.settlement.agreed'], overtaken: m['ui.settlement.void'] }
  return (
    <Panel heading={m['ui.settlement.panel']()}>
      <p className={styles.soft}>{(end ? ends[end] : waiting)()}</p>
      <SettlementTerms terms={terms} amountRial={amountRial} signatures={signatures} />
    </Panel>
  )
}
