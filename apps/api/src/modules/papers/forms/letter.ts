import type { AnnouncementPaper, WarningPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { say } from '../words.ts'
import type { Form } from './form.ts'
import { fromOffice } from './from-office.ts'

/** What a branch writes to a party in words of its own. */
export function letter(paper: WarningPaper | AnnouncementPaper): Form {
  return fromOffice(paper, {
    title: say(paper.form === 'dadkar.warning.1' ? m['ui.step.warning'] : m['ui.step.announcement']),
    blocks: [
      { kind: 'text', text: say(m['ui.step.letterFromBranch']) },
      { kind: 'written', text: paper.text },
    ],
  })
}
