import type { BriefPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import type { Block } from '../../../ports/pdf/sheet.ts'
import { own, say, sayCode, sayMoment } from '../words.ts'
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
      ...documents(paper),
      { kind: 'text', text: say(m['ui.brief.paperSigned'], { name: own(author.name), when: sayMoment(issuedAt) }) },
    ],
  })
}

function documents({ documents: handedIn }: BriefPaper): Block[] {
  if (handedIn.length === 0) return []
  return [
    { kind: 'heading', text: say(m['ui.brief.documents']) },
    {
      kind: 'table',
      columns: [{ name: say(m['ui.brief.document']) }],
      rows: handedIn.map(({ title, fileName, sha256 }) => [
        [own(title ?? fileName), own(fileName), `SHA-256 ${sha256}`],
      ]),
    },
  ]
}
