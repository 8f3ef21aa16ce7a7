import type { BriefPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { own, say, sayCode, sayMoment } from '../words.ts'
import { attachedBlocks } from './attached.ts'
import type { Form } from './form.ts'
import { fromParty } from './from-party.ts'

/** What a party wrote to the board, for the other parties; the documents with it by their fingerprints. */
export function brief(paper: BriefPaper): Form {
  const { number, author, text, issuedAt } = paper
  return fromParty(paper, {
    title: say(m['ui.brief.notice']),
    marks: [{ term: say(m['ui.brief.number']), value: sayCode(number) }],
    blocks: [
      { kind: 'text', text: say(m['ui.brief.paperIntro'], { name: own(author.name) }) },
      { kind: 'written', text },
      ...attachedBlocks(paper.documents),
      { kind: 'text', text: say(m['ui.brief.paperSigned'], { name: own(author.name), when: sayMoment(issuedAt) }) },
    ],
  })
}
