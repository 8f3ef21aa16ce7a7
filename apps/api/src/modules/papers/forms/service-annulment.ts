import type { ServiceAnnulmentPaper } from '@dadkar/contract/paper-acts'
import { m } from '@dadkar/messages'
import { own, say, sayCode, sayMoment } from '../words.ts'
import type { Form } from './form.ts'
import { fromOffice } from './from-office.ts'

const effects = {
  limitAgain: m['ui.annulment.effectLimitAgain'],
  notFinal: m['ui.annulment.effectNotFinal'],
  serviceAgain: m['ui.annulment.effectServiceAgain'],
} as const

/** That the service of a ruling counts no more, why, and what follows. */
export function serviceAnnulment(paper: ServiceAnnulmentPaper): Form {
  const name = own(paper.addressee.name)
  const number = sayCode(paper.verdictNumber)
  return fromOffice(paper, {
    title: say(m['ui.annulment.notice']),
    marks: [{ term: say(m['ui.verdict.number']), value: number }],
    blocks: [
      {
        kind: 'text',
        text: say(m['ui.annulment.paperIntro'], { number, name, when: sayMoment(paper.servedAt) }),
      },
      { kind: 'heading', text: say(m['ui.annulment.reason']) },
      { kind: 'written', text: paper.reason },
      { kind: 'key', blocks: [{ kind: 'text', isStrong: true, text: say(effects[paper.effect], { name }) }] },
    ],
  })
}
