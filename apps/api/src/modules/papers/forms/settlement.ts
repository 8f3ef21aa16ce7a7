import type { SettlementPaper, SettlementProposalPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { formatRial } from '@dadkar/procedure'
import type { Block } from '../../../ports/pdf/sheet.ts'
import { own, say, sayMoment } from '../words.ts'
import type { Form } from './form.ts'
import { fromParty } from './from-party.ts'

const intros = {
  claimant: m['ui.settlement.proposalIntroClaimant'],
  respondent: m['ui.settlement.proposalIntroRespondent'],
  office: m['ui.settlement.proposalIntroOffice'],
} as const

/** Terms that wait for an answer. */
export function settlementProposal(paper: SettlementProposalPaper): Form {
  return fromParty(paper, {
    title: say(m['ui.settlement.noticeProposal']),
    blocks: [
      { kind: 'text', text: say(intros[paper.proposedBy ?? 'office']) },
      ...terms(paper),
      { kind: 'text', text: say(m['ui.settlement.proposalHow']) },
    ],
  })
}

/** A settlement with everybody's signature: the end of the case. */
export function settlement(paper: SettlementPaper): Form {
  return fromParty(paper, {
    title: say(m['ui.settlement.notice']),
    blocks: [
      { kind: 'text', text: say(m['ui.settlement.paperIntro']) },
      ...terms(paper),
      { kind: 'key', blocks: [{ kind: 'text', isStrong: true, text: say(m['ui.settlement.paperEnd']) }] },
      {
        kind: 'signatures',
        signatures: paper.signatures.map(({ side, name, signedAt }) => ({
          name: own(name),
          lines: [
            say(side === 'claimant' ? m['ui.cases.claimant'] : m['ui.cases.respondent']),
            say(m['ui.settlement.signedOn'], { when: sayMoment(signedAt) }),
          ],
        })),
      },
    ],
  })
}

type Terms = Pick<SettlementPaper, 'terms' | 'amountRial' | 'amountInWords'>

function terms({ terms: text, amountRial, amountInWords }: Terms): Block[] {
  const none = say(m['ui.settlement.noAmount'])
  const inWords = amountInWords && say(m['ui.settlement.inWords'], { words: amountInWords.fa })
  const sum = amountRial === null ? none : `${formatRial(BigInt(amountRial), 'fa')}، ${inWords}`
  return [
    { kind: 'heading', text: say(m['ui.settlement.terms']) },
    { kind: 'written', text },
    { kind: 'facts', facts: [{ term: say(m['ui.settlement.amount']), value: sum }] },
  ]
}
