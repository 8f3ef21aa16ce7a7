import type { DefectPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { say, sayTypedDay } from '../words.ts'
import type { Form } from './form.ts'
import { fromOffice } from './from-office.ts'

/** What a petition lacks, and until when it can be completed. */
export function defectNotice(paper: DefectPaper): Form {
  return fromOffice(paper, {
    title: say(m['ui.notices.defectNotice']),
    blocks: [
      { kind: 'text', text: say(m['ui.notices.defectText']) },
      { kind: 'heading', text: say(m['ui.notices.lacks']) },
      { kind: 'written', text: paper.lacks },
      {
        kind: 'key',
        blocks: [
          { kind: 'text', isStrong: true, text: say(m['ui.notices.lastDay'], { day: sayTypedDay(paper.lastDay) }) },
          { kind: 'text', text: say(m['ui.notices.defectHow']) },
        ],
      },
    ],
  })
}
