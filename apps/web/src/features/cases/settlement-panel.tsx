import type { CaseDetail, Settlement } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { ButtonLink } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Written } from '../../ui/papers/paper-sheet.tsx'
import { SettlementTerms } from '../../ui/settlement-terms.tsx'
import styles from './case-page.module.css'
import { partyStepPath } from './use-party-step.ts'

/** The newest terms of a settlement, how they stand, and what the reader can do with them. */
export function SettlementPanel({ found }: { found: CaseDetail }) {
  const { id, settlement, actions } = found
  if (!settlement) return null
  const { terms, amountRial, signatures, reason } = settlement
  return (
    <Panel heading={m['ui.settlement.panel']()}>
      <div className={styles.turn}>
        <p>
          <strong>{describeStanding(settlement, found)}</strong>
        </p>
        <SettlementTerms terms={terms} amountRial={amountRial} signatures={signatures} />
        {reason && (
          <DefinitionList rows={[{ term: m['ui.settlement.declineReason'](), value: <Written>{reason}</Written> }]} />
        )}
        {actions.includes('dropSettlement') && (
          <ButtonLink to={partyStepPath(id, 'settlement/answer')} look="secondary">
            {actions.includes('acceptSettlement') ? m['ui.settlement.answer']() : m['ui.settlement.takeBack']()}
          </ButtonLink>
        )}
      </div>
    </Panel>
  )
}

const ends = () => ({
  agreed: m['ui.settlement.agreed'],
  declined: m['ui.settlement.declined'],
  takenBack: m['ui.settlement.takenBack'],
  replaced: m['ui.settlement.replaced'],
  overtaken: m['ui.settlement.void'],
})

function describeStanding({ end, proposedBy }: Settlement, { actions, side }: CaseDetail): string {
  if (end !== null) return ends()[end]()
  if (!actions.includes('acceptSettlement')) {
    return proposedBy === side ? m['ui.settlement.proposedByYou']() : m['ui.settlement.youSigned']()
  }
  return proposedBy === null ? m['ui.settlement.recordedForYou']() : m['ui.settlement.proposedToYou']()
}
