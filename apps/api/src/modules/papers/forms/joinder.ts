import type { JoinderPaper } from '@dadkar/contract/paper-acts'
import { m } from '@dadkar/messages'
import { say, sayCode } from '../words.ts'
import { claimsTable } from './claims-table.ts'
import type { Form } from './form.ts'
import { fromOffice } from './from-office.ts'

/** That a case was joined to an earlier one, why, and with which claims. */
export function joinder(paper: JoinderPaper): Form {
  const number = sayCode(paper.intoNumber)
  return fromOffice(paper, {
    title: say(m['ui.joinder.notice']),
    blocks: [
      { kind: 'text', text: say(m['ui.joinder.paperIntro'], { number }) },
      { kind: 'heading', text: say(m['ui.joinder.reason']) },
      { kind: 'written', text: paper.reason },
      { kind: 'heading', text: say(m['ui.joinder.claims']) },
      claimsTable(paper.claims),
      { kind: 'key', blocks: [{ kind: 'text', isStrong: true, text: say(m['ui.joinder.paperEffect'], { number }) }] },
    ],
  })
}
