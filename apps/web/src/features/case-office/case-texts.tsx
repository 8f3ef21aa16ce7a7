import { m } from '@dadkar/messages'
import { isBeforeRuling } from '@dadkar/procedure/case-states'
import { lazy } from 'react'
import { formatMoment } from '../../lib/dates.ts'
import { formatCode } from '../../lib/numbers.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Panel } from '../../ui/panel.tsx'
import { CertifiedCopy } from '../../ui/papers/certified-copy.tsx'
import { Written } from '../../ui/papers/paper-sheet.tsx'
import { PetitionCopy } from '../../ui/papers/petition-copy.tsx'
import { SettlementTerms } from '../../ui/settlement-terms.tsx'
import { BoardMembers } from './board-members.tsx'
import styles from './office-case-page.module.css'
import type { OfficeCaseDetail } from './queries.ts'

/* Each weighs as much as the rest, and most cases have none of it. */
const CorrectionTexts = lazy(() =>
  import('./correction/correction-texts.tsx').then((module) => ({ default: module.CorrectionTexts })),
)
const ExpertsPanel = lazy(() =>
  import('./experts/experts-panel.tsx').then((module) => ({ default: module.ExpertsPanel })),
)
const CaseBriefs = lazy(() => import('./case-briefs.tsx').then((module) => ({ default: module.CaseBriefs })))
const EvidencePanel = lazy(() =>
  import('../../ui/evidence/evidence-panel.tsx').then((module) => ({ default: module.EvidencePanel })),
)

/** What was written in the case, the latest first. What the next step does not need is folded. */
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
      {executionRequest && (
        <Disclosure summary={m['ui.settlement.noticeCertified']()}>
          <CertifiedCopy paper={executionRequest.paper} />
        </Disclosure>
      )}
      {found.corrections.length > 0 && <CorrectionTexts corrections={found.corrections} />}
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
      <Disclosure summary={m['ui.notices.petitionCopy']()} isOpen={isBeforeRuling(found.state, found.stage)}>
        <PetitionCopy paper={petition} />
      </Disclosure>
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
