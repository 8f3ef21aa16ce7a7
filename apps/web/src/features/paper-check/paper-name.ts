import type { CheckedPaper } from '@dadkar/contract/paper-file'
import { m } from '@dadkar/messages'

/** What a form of paper is called. */
export function paperName(form: CheckedPaper['form']): string {
  const names = {
    'dadkar.petition-copy.1': m['ui.notices.petitionCopy'],
    'dadkar.petition-copy.2': m['ui.notices.petitionCopy'],
    'dadkar.petition-copy.3': m['ui.notices.petitionCopy'],
    'dadkar.defect-notice.1': m['ui.notices.defectNotice'],
    'dadkar.rejection.1': m['ui.notices.rejection'],
    'dadkar.warning.1': m['ui.step.warning'],
    'dadkar.announcement.1': m['ui.step.announcement'],
    'dadkar.invitation.1': m['ui.notices.invitation'],
    'dadkar.verdict.1': m['ui.verdict.notice'],
    'dadkar.verdict.2': m['ui.verdict.notice'],
    'dadkar.objection-notice.1': m['ui.settlement.noticeObjection'],
    'dadkar.settlement-proposal.1': m['ui.settlement.noticeProposal'],
    'dadkar.settlement.1': m['ui.settlement.notice'],
    'dadkar.certified-copy.1': m['ui.settlement.noticeCertified'],
    'dadkar.certified-copy.2': m['ui.settlement.noticeCertified'],
    'dadkar.service-annulment.1': m['ui.annulment.notice'],
    'dadkar.correction.1': m['ui.correction.notice'],
    'dadkar.joinder.1': m['ui.joinder.notice'],
    'dadkar.brief.1': m['ui.brief.notice'],
    'dadkar.expert-appointment.1': m['ui.expert.noticeAppointment'],
    'dadkar.expert-report.1': m['ui.expert.noticeReport'],
    'dadkar.expert-report.2': m['ui.expert.noticeReport'],
  } satisfies Record<CheckedPaper['form'], () => string>
  return names[form]()
}
