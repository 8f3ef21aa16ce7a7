import type { ExpertAppointmentPaper, ExpertReportPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { own, say, sayCode, sayMoment, sayTypedDay } from '../words.ts'
import { attachedBlocks } from './attached.ts'
import type { Form } from './form.ts'
import { fromOffice } from './from-office.ts'
import { fromParty } from './from-party.ts'

/** What the board wants to know of an expert, and until when. */
export function expertAppointment(paper: ExpertAppointmentPaper): Form {
  return fromOffice(paper, {
    title: say(m['ui.expert.noticeAppointment']),
    blocks: [
      { kind: 'text', text: say(m['ui.expert.appointmentIntro'], { name: own(paper.expertName) }) },
      { kind: 'heading', text: say(m['ui.expert.questionLabel']) },
      { kind: 'written', text: paper.question },
      {
        kind: 'key',
        blocks: [
          { kind: 'text', isStrong: true, text: say(m['ui.expert.lastDay'], { day: sayTypedDay(paper.lastDay) }) },
          { kind: 'text', text: say(m['ui.expert.appointmentHow']) },
        ],
      },
    ],
  })
}

/** What an expert found, signed. */
export function expertReport(paper: ExpertReportPaper): Form {
  const name = own(paper.expertName)
  return fromParty(paper, {
    title: say(m['ui.expert.noticeReport']),
    marks: [{ term: say(m['ui.expert.number']), value: sayCode(paper.number) }],
    blocks: [
      { kind: 'heading', text: say(m['ui.expert.questionLabel']) },
      { kind: 'written', text: paper.question },
      { kind: 'heading', text: say(m['ui.expert.reportLabel']) },
      { kind: 'written', text: paper.text },
      ...(paper.form === 'dadkar.expert-report.2' ? attachedBlocks(paper.documents) : []),
      { kind: 'text', text: say(m['ui.expert.reportSigned'], { name, when: sayMoment(paper.issuedAt) }) },
    ],
  })
}
