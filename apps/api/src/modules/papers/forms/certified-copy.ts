import type { CertifiedCopyPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import type { Block } from '../../../ports/pdf/sheet.ts'
import { own, say, sayCode, sayDay, sayMoment } from '../words.ts'
import type { Form } from './form.ts'
import { fromParty } from './from-party.ts'
import { verdict } from './verdict.ts'

const served = {
  claimant: m['ui.settlement.certifiedServedClaimant'],
  respondent: m['ui.settlement.certifiedServedRespondent'],
} as const

/** The certified copy of a final ruling: how it became final, that it is the one that was served, and the ruling itself. */
export function certifiedCopy(paper: CertifiedCopyPaper): Form {
  const { finalBy, office, requestedBy, services, sha256 } = paper
  const when = sayDay(paper.finalSince)
  const finality = finalBy === 'lapse' ? m['ui.settlement.certifiedFinalLapse'] : m['ui.settlement.certifiedFinalBoard']
  const ruling = verdict(paper.verdict)
  return fromParty(paper, {
    title: say(m['ui.settlement.noticeCertified']),
    marks: [{ term: say(m['ui.verdict.number']), value: sayCode(paper.verdict.number) }],
    blocks: [
      { kind: 'text', text: say(m['ui.settlement.certifiedIntro']) },
      {
        kind: 'facts',
        facts: [
          { term: say(m['ui.settlement.certifiedFor']), value: own(requestedBy) },
          ...services.map(({ side, servedAt }) => ({
            term: say(m['ui.settlement.certifiedServed']),
            value: say(served[side], { when: sayMoment(servedAt) }),
          })),
          { term: say(m['ui.settlement.certifiedFinal']), value: say(finality, { when }) },
          { term: say(m['ui.settlement.certifiedHash']), value: sha256 },
          {
            term: say(m['ui.settlement.certifiedBy']),
            value: say(m['ui.settlement.certifiedByText'], { office: own(office.name.fa) }),
          },
        ],
      },
      { kind: 'heading', text: ruling.title },
      ...ruling.blocks,
      ...(paper.corrections ?? []).flatMap(({ number, issuedAt, text }): Block[] => [
        { kind: 'heading', text: say(m['ui.correction.title'], { number: sayCode(number), day: sayDay(issuedAt) }) },
        { kind: 'written', text },
      ]),
    ],
  })
}
