import { m } from '@dadkar/messages'
import { beforeRuling } from '@dadkar/procedure/case-states'
import { formatMoment } from '../../lib/dates.ts'
import { EvidencePanel } from '../../ui/evidence/evidence-panel.tsx'
import { Panel } from '../../ui/panel.tsx'
import { CertifiedCopy } from '../../ui/papers/certified-copy.tsx'
import { Written } from '../../ui/papers/paper-sheet.tsx'
import { PetitionCopy } from '../../ui/papers/petition-copy.tsx'
import { SettlementTerms } from '../../ui/settlement-terms.tsx'
import { BoardMembers } from './board-members.tsx'
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
      <SettlementText found={found} />
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
    </>
  )
}

/** The terms that are on the table, or those that ended the case. */
function SettlementText({ found: { settlement, state, stage } }: { found: OfficeCaseDetail }) {
  if (!settlement || (settlement.end !== null && settlement.end !== 'agreed')) return null
  const { end, proposedBy, terms, amountRial, signatures } = settlement
  // Terms that nobody has ended come to nothing when the case moves on.
  const isOpen = stage === 'recognition' && beforeRuling.some((each) => each === state)
  const standings = {
    claimant: m['ui.settlement.byClaimant'],
    respondent: m['ui.settlement.byRespondent'],
    office: m['ui.settlement.waiting'],
  }
  return (
    <Panel heading={m['ui.settlement.panel']()}>
      <p className={styles.soft}>
        {end ? m['ui.settlement.agreed']() : isOpen ? standings[proposedBy ?? 'office']() : m['ui.settlement.void']()}
      </p>
      <SettlementTerms terms={terms} amountRial={amountRial} signatures={signatures} />
    </Panel>
  )
}
