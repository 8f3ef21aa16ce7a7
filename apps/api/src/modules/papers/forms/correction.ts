import type { CorrectionPaper } from '@dadkar/contract/paper-acts'
import { m } from '@dadkar/messages'
import { boardName, own, say, sayCode, sayDay } from '../words.ts'
import type { Form } from './form.ts'
import { fromOffice } from './from-office.ts'
import { seats } from './seats.ts'

/** What is corrected in a ruling, and that nothing else changes by it. */
export function correction(paper: CorrectionPaper): Form {
  const number = sayCode(paper.verdictNumber)
  const words = { board: boardName(paper), number, day: sayDay(paper.verdictIssuedAt) }
  return fromOffice(paper, {
    title: say(m['ui.correction.notice']),
    marks: [
      { term: say(m['ui.correction.number']), value: sayCode(paper.number) },
      { term: say(m['ui.verdict.number']), value: number },
    ],
    blocks: [
      { kind: 'text', text: say(m['ui.correction.paperIntro'], words) },
      { kind: 'heading', text: say(m['ui.correction.text']) },
      { kind: 'written', text: paper.text },
      { kind: 'key', blocks: [{ kind: 'text', isStrong: true, text: say(m['ui.correction.paperEffect']) }] },
    ],
    signatures: [
      { kind: 'heading', text: say(m['ui.verdict.members']) },
      {
        kind: 'signatures',
        signatures: paper.members.map(({ seat, name }) => ({ name: own(name), lines: [say(seats[seat])] })),
      },
    ],
  })
}
