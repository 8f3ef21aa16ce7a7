import type { RejectionPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { say } from '../words.ts'
import type { Form } from './form.ts'
import { fromOffice } from './from-office.ts'

/** Why a petition that was not completed is not heard. */
export function rejection(paper: RejectionPaper): Form {
  return fromOffice(paper, {
    title: say(m['ui.notices.rejection']),
    blocks: [
      { kind: 'text', text: say(m['ui.notices.rejectionText']) },
      { kind: 'heading', text: say(m['ui.notices.reason']) },
      { kind: 'written', text: paper.reason },
    ],
  })
}
