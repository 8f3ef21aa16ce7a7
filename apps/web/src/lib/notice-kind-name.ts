import type { Notice } from '@dadkar/contract/notice'
import { m } from '@dadkar/messages'

export type NoticeKind = Notice['kind']

function kindNames() {
  return {
    petitionCopy: m['ui.notices.petitionCopy'],
    defectNotice: m['ui.notices.defectNotice'],
    rejection: m['ui.notices.rejection'],
    invitation: m['ui.notices.invitation'],
    verdict: m['ui.verdict.notice'],
    warning: m['ui.step.warning'],
    announcement: m['ui.step.announcement'],
    objectionNotice: m['ui.settlement.noticeObjection'],
    settlementProposal: m['ui.settlement.noticeProposal'],
    settlement: m['ui.settlement.notice'],
    certifiedCopy: m['ui.settlement.noticeCertified'],
    serviceAnnulment: m['ui.annulment.notice'],
    correction: m['ui.correction.notice'],
    joinder: m['ui.joinder.notice'],
    brief: m['ui.brief.notice'],
    expertAppointment: m['ui.expert.noticeAppointment'],
    expertReport: m['ui.expert.noticeReport'],
  } satisfies Record<NoticeKind, () => string>
}

/** What a kind of notice is called. */
export function noticeKindName(kind: NoticeKind): string {
  return kindNames()[kind]()
}

export function listNoticeKinds(): NoticeKind[] {
  return Object.keys(kindNames()) as NoticeKind[]
}
