import type { ExpertAppointmentPaper, ExpertReportPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { formatMoment, formatTypedDate } from '../../lib/dates.ts'
import { formatCode } from '../../lib/numbers.ts'
import { AttachedPart } from './attached-part.tsx'
import { OfficePaper } from './office-paper.tsx'
import styles from './paper.module.css'
import { PaperPart, Written } from './paper-sheet.tsx'
import { PartyPaper } from './party-paper.tsx'

/** What the board wants to know of an expert, and until when. */
export function ExpertAppointmentSheet({ paper, sha256 }: { paper: ExpertAppointmentPaper; sha256?: string }) {
  const { expertName, question, lastDay } = paper
  return (
    <OfficePaper title={m['ui.expert.noticeAppointment']()} paper={paper} sha256={sha256}>
      <p className={styles.text}>{m['ui.expert.appointmentIntro']({ name: expertName })}</p>
      <PaperPart heading={m['ui.expert.questionLabel']()}>
        <Written>{question}</Written>
      </PaperPart>
      <div className={styles.key}>
        <p>
          <strong>{m['ui.expert.lastDay']({ day: formatTypedDate(lastDay) })}</strong>
        </p>
        <p>{m['ui.expert.appointmentHow']()}</p>
      </div>
    </OfficePaper>
  )
}

/** What an expert found, signed. */
export function ExpertReportSheet({ paper, sha256 }: { paper: ExpertReportPaper; sha256?: string }) {
  const { number, expertName: name, question, text, issuedAt } = paper
  return (
    <PartyPaper
      title={m['ui.expert.noticeReport']()}
      paper={paper}
      marks={[{ term: m['ui.expert.number'](), value: formatCode(number) }]}
      sha256={sha256}
    >
      <PaperPart heading={m['ui.expert.questionLabel']()}>
        <Written>{question}</Written>
      </PaperPart>
      <PaperPart heading={m['ui.expert.reportLabel']()}>
        <Written>{text}</Written>
      </PaperPart>
      {paper.form === 'dadkar.expert-report.2' && <AttachedPart documents={paper.documents} />}
      <p className={styles.signature}>{m['ui.expert.reportSigned']({ name, when: formatMoment(issuedAt) })}</p>
    </PartyPaper>
  )
}
