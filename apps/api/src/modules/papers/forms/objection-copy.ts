import type { ObjectionPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { own, say, sayCode } from '../words.ts'
import type { Form } from './form.ts'
import { fromParty } from './from-party.ts'

/** The copy of an objection, for the other party. */
export function objectionCopy(paper: ObjectionPaper): Form {
  const number = sayCode(paper.verdictNumber)
  return fromParty(paper, {
    title: say(m['ui.settlement.noticeObjection']),
    blocks: [
      { kind: 'text', text: say(m['ui.settlement.objectionIntro'], { name: own(paper.objector.name), number }) },
      { kind: 'heading', text: say(m['ui.settlement.objectionText']) },
      { kind: 'written', text: paper.text },
      { kind: 'text', text: say(m['ui.settlement.objectionNext']) },
    ],
  })
}
