import type { Receipt } from '@dadkar/contract/petition'
import { m } from '@dadkar/messages'
import { deadlineRules, formatTrackingCode } from '@dadkar/procedure'
import { isolateLtr } from '@dadkar/validators'
import { own, say, sayCode, sayDay, sayMoment, sayNumber } from '../words.ts'
import { claimsTable } from './claims-table.ts'
import type { Form } from './form.ts'

/** The receipt of a petition, for its claimant: its fingerprint is that of the petition's copy. */
export function receipt(of: Receipt): Form {
  const days = sayNumber(deadlineRules.hearingNotice.days)
  return {
    title: say(m['ui.cases.receiptHeading']),
    head: [say(m['ui.papers.receiptOf'])],
    marks: [
      { term: say(m['ui.cases.caseNumber']), value: sayCode(of.caseNumber) },
      { term: say(m['ui.notices.paperRegistered']), value: sayDay(of.registeredAt) },
    ],
    issuedAt: of.registeredAt,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { term: say(m['ui.cases.trackingCode']), value: isolateLtr(formatTrackingCode(of.trackingCode)) },
          { term: say(m['ui.cases.claimant']), value: own(of.claimantName) },
          { term: say(m['ui.cases.respondent']), value: own(of.respondentName) },
          { term: say(m['ui.cases.registeredAt']), value: sayMoment(of.registeredAt) },
        ],
      },
      { kind: 'heading', text: say(m['ui.cases.claims']) },
      claimsTable(of.claims),
      { kind: 'heading', text: say(m['ui.common.whatNext']) },
      { kind: 'text', text: say(of.noticePlaced ? m['ui.cases.receiptPlaced'] : m['ui.cases.receiptPaper']) },
      { kind: 'text', text: `${say(m['ui.cases.receiptHearing'])} ${say(m['ui.cases.receiptHearingWhen'], { days })}` },
      { kind: 'text', text: say(m['ui.cases.trackingCodeHint']) },
    ],
  }
}
