import type { AccessEntry } from '@dadkar/contract/audit'
import { m } from '@dadkar/messages'
import { capacityName } from '../../lib/capacity-name.ts'
import { locale } from '../../lib/locale.ts'
import { formatCode } from '../../lib/numbers.ts'

type Sentence = { self?: () => string; other?: (values: { who: string }) => string }

/** What each action is called, done by oneself and by somebody else. */
const sentences: Record<string, Sentence> = {
  'case.read': { self: m['ui.audit.case_read_self'], other: m['ui.audit.case_read_other'] },
  'case.read_receipt': { self: m['ui.audit.case_read_receipt_self'], other: m['ui.audit.case_read_receipt_other'] },
  'case.read_paper': { self: m['ui.audit.case_read_paper_self'], other: m['ui.audit.case_read_paper_other'] },
  'case.read_evidence': { self: m['ui.audit.case_read_evidence_self'], other: m['ui.audit.case_read_evidence_other'] },
  'case.return_for_defect': {
    self: m['ui.audit.case_return_for_defect_self'],
    other: m['ui.audit.case_return_for_defect_other'],
  },
  'case.cure': { self: m['ui.audit.case_cure_self'], other: m['ui.audit.case_cure_other'] },
  'case.reject': { self: m['ui.audit.case_reject_self'], other: m['ui.audit.case_reject_other'] },
  'case.assign': { self: m['ui.audit.case_assign_self'], other: m['ui.audit.case_assign_other'] },
  'case.schedule': { self: m['ui.audit.case_schedule_self'], other: m['ui.audit.case_schedule_other'] },
  'case.reschedule': { self: m['ui.audit.case_reschedule_self'], other: m['ui.audit.case_reschedule_other'] },
  'case.hear': { self: m['ui.audit.case_hear_self'], other: m['ui.audit.case_hear_other'] },
  'case.rule': { self: m['ui.audit.case_rule_self'], other: m['ui.audit.case_rule_other'] },
  'case.serve_verdict': { self: m['ui.audit.case_serve_verdict_self'], other: m['ui.audit.case_serve_verdict_other'] },
  'case.annul_service': {
    self: m['ui.audit.case_annul_service_self'],
    other: m['ui.audit.case_annul_service_other'],
  },
  'case.correct': { self: m['ui.audit.case_correct_self'], other: m['ui.audit.case_correct_other'] },
  'correction.save': { self: m['ui.audit.correction_save_self'] },
  'correction.sign': { self: m['ui.audit.correction_sign_self'] },
  'case.join': { self: m['ui.audit.case_join_self'], other: m['ui.audit.case_join_other'] },
  'case.receive_joined': {
    self: m['ui.audit.case_receive_joined_self'],
    other: m['ui.audit.case_receive_joined_other'],
  },
  'case.object': { self: m['ui.audit.case_object_self'], other: m['ui.audit.case_object_other'] },
  'case.withdraw': { self: m['ui.audit.case_withdraw_self'], other: m['ui.audit.case_withdraw_other'] },
  'case.assign_to_dispute_board': {
    self: m['ui.audit.case_assign_to_dispute_board_self'],
    other: m['ui.audit.case_assign_to_dispute_board_other'],
  },
  'case.send_to_execution': {
    self: m['ui.audit.case_send_to_execution_self'],
    other: m['ui.audit.case_send_to_execution_other'],
  },
  'case.close': { self: m['ui.audit.case_close_self'], other: m['ui.audit.case_close_other'] },
  'case.send_letter': { self: m['ui.audit.case_send_letter_self'], other: m['ui.audit.case_send_letter_other'] },
  'case.propose_settlement': {
    self: m['ui.audit.case_propose_settlement_self'],
    other: m['ui.audit.case_propose_settlement_other'],
  },
  'case.accept_settlement': {
    self: m['ui.audit.case_accept_settlement_self'],
    other: m['ui.audit.case_accept_settlement_other'],
  },
  'case.drop_settlement': {
    self: m['ui.audit.case_drop_settlement_self'],
    other: m['ui.audit.case_drop_settlement_other'],
  },
  'case.settle': {
    self: m['ui.audit.case_settle_self'],
    other: m['ui.audit.case_settle_other'],
  },
  'case.request_execution': {
    self: m['ui.audit.case_request_execution_self'],
    other: m['ui.audit.case_request_execution_other'],
  },
  'case.record_court_complaint': {
    self: m['ui.audit.case_record_court_complaint_self'],
    other: m['ui.audit.case_record_court_complaint_other'],
  },
  'case.export': { self: m['ui.audit.case_export_self'], other: m['ui.audit.case_export_other'] },
  'case.grant_relief': { self: m['ui.audit.case_grant_relief_self'], other: m['ui.audit.case_grant_relief_other'] },
  'case.dismiss_relief': {
    self: m['ui.audit.case_dismiss_relief_self'],
    other: m['ui.audit.case_dismiss_relief_other'],
  },
  'case.move_limit': { other: m['ui.audit.case_move_limit_other'] },
  'holiday.add': { self: m['ui.audit.holiday_add_self'] },
  'holiday.take_off': { self: m['ui.audit.holiday_take_off_self'] },
  'holiday.undo': { self: m['ui.audit.holiday_undo_self'] },
  'case.file_brief': { self: m['ui.audit.case_file_brief_self'], other: m['ui.audit.case_file_brief_other'] },
  'case.read_briefs': { self: m['ui.audit.case_read_briefs_self'], other: m['ui.audit.case_read_briefs_other'] },
  'case.read_document': { self: m['ui.audit.case_read_document_self'], other: m['ui.audit.case_read_document_other'] },
  'case.accept_appointment': {
    self: m['ui.audit.case_accept_appointment_self'],
    other: m['ui.audit.case_accept_appointment_other'],
  },
  'case.appoint_expert': {
    self: m['ui.audit.case_appoint_expert_self'],
    other: m['ui.audit.case_appoint_expert_other'],
  },
  'case.decline_appointment': {
    self: m['ui.audit.case_decline_appointment_self'],
    other: m['ui.audit.case_decline_appointment_other'],
  },
  'case.dismiss_expert': {
    self: m['ui.audit.case_dismiss_expert_self'],
    other: m['ui.audit.case_dismiss_expert_other'],
  },
  'case.extend_expert': {
    self: m['ui.audit.case_extend_expert_self'],
    other: m['ui.audit.case_extend_expert_other'],
  },
  'case.file_report': {
    self: m['ui.audit.case_file_report_self'],
    other: m['ui.audit.case_file_report_other'],
  },
  'case.read_as_expert': {
    self: m['ui.audit.case_read_as_expert_self'],
    other: m['ui.audit.case_read_as_expert_other'],
  },
  'case.read_experts': {
    self: m['ui.audit.case_read_experts_self'],
    other: m['ui.audit.case_read_experts_other'],
  },
  'expert.find': {
    self: m['ui.audit.expert_find_self'],
    other: m['ui.audit.expert_find_other'],
  },
  'case.lapse': { other: m['ui.audit.case_lapse_other'] },
  'paper_service.list': { self: m['ui.audit.paper_service_list_self'], other: m['ui.audit.paper_service_list_other'] },
  'paper_service.read': { self: m['ui.audit.paper_service_read_self'], other: m['ui.audit.paper_service_read_other'] },
  'paper_service.hand_out': {
    self: m['ui.audit.paper_service_hand_out_self'],
    other: m['ui.audit.paper_service_hand_out_other'],
  },
  'paper_service.record_service': {
    self: m['ui.audit.paper_service_record_service_self'],
    other: m['ui.audit.paper_service_record_service_other'],
  },
  'paper_service.record_failure': {
    self: m['ui.audit.paper_service_record_failure_self'],
    other: m['ui.audit.paper_service_record_failure_other'],
  },
  'case.join_as_party': { self: m['ui.audit.case_join_as_party_self'], other: m['ui.audit.case_join_as_party_other'] },
  'join_request.make': { self: m['ui.audit.join_request_make_self'], other: m['ui.audit.join_request_make_other'] },
  'join_request.read': { self: m['ui.audit.join_request_read_self'], other: m['ui.audit.join_request_read_other'] },
  'join_request.confirm': {
    self: m['ui.audit.join_request_confirm_self'],
    other: m['ui.audit.join_request_confirm_other'],
  },
  'join_request.refuse': {
    self: m['ui.audit.join_request_refuse_self'],
    other: m['ui.audit.join_request_refuse_other'],
  },
  'verdict.save': { self: m['ui.audit.verdict_save_self'] },
  'verdict.sign': { self: m['ui.audit.verdict_sign_self'] },
  'notice.read': { self: m['ui.audit.notice_read_self'], other: m['ui.audit.notice_read_other'] },
  'notice.open': { self: m['ui.audit.notice_open_self'], other: m['ui.audit.notice_open_other'] },
  'notice.read_paper': { self: m['ui.audit.notice_read_paper_self'], other: m['ui.audit.notice_read_paper_other'] },
  'petition.submit': { self: m['ui.audit.petition_submit_self'], other: m['ui.audit.petition_submit_other'] },
  'petition.create': { self: m['ui.audit.petition_create_self'] },
  'petition.read': { self: m['ui.audit.petition_read_self'] },
  'petition.save': { self: m['ui.audit.petition_save_self'] },
  'petition.discard': { self: m['ui.audit.petition_discard_self'] },
  'petition.expire': { other: m['ui.audit.petition_expire_other'] },
  'profile.read': { self: m['ui.audit.profile_read_self'] },
  'profile.fill': { self: m['ui.audit.profile_fill_self'] },
  'session.step_up': { self: m['ui.audit.session_step_up_self'] },
  'verification.confirm': { self: m['ui.audit.verification_confirm_self'] },
  'person.search': { self: m['ui.audit.person_search_self'], other: m['ui.audit.person_search_other'] },
  'person.unlock': { self: m['ui.audit.person_unlock_self'], other: m['ui.audit.person_unlock_other'] },
  'calendar_feed.make': { self: m['ui.audit.calendar_feed_make_self'] },
  'calendar_feed.remove': { self: m['ui.audit.calendar_feed_remove_self'] },
  'passkey.add': { self: m['ui.audit.passkey_add_self'] },
  'passkey.remove': { self: m['ui.audit.passkey_remove_self'] },
  'session.step_up_with_passkey': { self: m['ui.audit.session_step_up_with_passkey_self'] },
  'session.end': { self: m['ui.audit.session_end_self'] },
  'session.end_others': { self: m['ui.audit.session_end_others_self'] },
  'session.act_as': { self: m['ui.audit.session_act_as_self'] },
  'sign_in.disown': { self: m['ui.audit.sign_in_disown_self'] },
  'mobile.start_change': { self: m['ui.audit.mobile_start_change_self'] },
  'mobile.change': { self: m['ui.audit.mobile_change_self'], other: m['ui.audit.mobile_change_other'] },
  'account.export': { self: m['ui.audit.account_export_self'] },
  'account.readmit': { self: m['ui.audit.account_readmit_self'], other: m['ui.audit.account_readmit_other'] },
  'account.close_deceased': {
    self: m['ui.audit.account_close_deceased_self'],
    other: m['ui.audit.account_close_deceased_other'],
  },
  'organization.name_member': { self: m['ui.audit.organization_name_member_self'] },
  'organization.remove_member': { self: m['ui.audit.organization_remove_member_self'] },
  'level.open': { self: m['ui.audit.level_open_self'] },
  'level.close': { self: m['ui.audit.level_close_self'] },
  'document.start': { self: m['ui.audit.document_start_self'] },
  'document.read': { self: m['ui.audit.document_read_self'], other: m['ui.audit.document_read_other'] },
  'document.remove': { self: m['ui.audit.document_remove_self'], other: m['ui.audit.document_remove_other'] },
  'document.scan': { self: m['ui.audit.document_scan_self'], other: m['ui.audit.document_scan_other'] },
  'enrolment.search': { self: m['ui.audit.enrolment_search_self'], other: m['ui.audit.enrolment_search_other'] },
  'enrolment.take': { self: m['ui.audit.enrolment_take_self'], other: m['ui.audit.enrolment_take_other'] },
  'enrolment.check': { self: m['ui.audit.enrolment_check_self'], other: m['ui.audit.enrolment_check_other'] },
  'enrolment.confirm': { self: m['ui.audit.enrolment_confirm_self'], other: m['ui.audit.enrolment_confirm_other'] },
  'enrolment.refuse': { self: m['ui.audit.enrolment_refuse_self'], other: m['ui.audit.enrolment_refuse_other'] },
  'enrolment.start_binding': {
    self: m['ui.audit.enrolment_start_binding_self'],
    other: m['ui.audit.enrolment_start_binding_other'],
  },
  'enrolment.fill_profile': {
    self: m['ui.audit.enrolment_fill_profile_self'],
    other: m['ui.audit.enrolment_fill_profile_other'],
  },
  'enrolment.bind': { self: m['ui.audit.enrolment_bind_self'], other: m['ui.audit.enrolment_bind_other'] },
  'office.add': { self: m['ui.audit.office_add_self'] },
  'office.change': { self: m['ui.audit.office_change_self'] },
  'labour_office.add': { self: m['ui.audit.labour_office_add_self'] },
  'labour_office.change': { self: m['ui.audit.labour_office_change_self'] },
  'board.add': { self: m['ui.audit.board_add_self'] },
  'board_seat.give': { other: m['ui.audit.board_seat_give_other'] },
  'board_seat.end': { other: m['ui.audit.board_seat_end_other'] },
  'desk.give': { other: m['ui.audit.desk_give_other'] },
  'desk.end': { other: m['ui.audit.desk_end_other'] },
  'person.grant': { self: m['ui.audit.person_grant_self'], other: m['ui.audit.person_grant_other'] },
  'person.take': { self: m['ui.audit.person_take_self'], other: m['ui.audit.person_take_other'] },
  'staff.propose': { self: m['ui.audit.staff_propose_self'], other: m['ui.audit.staff_propose_other'] },
  'staff.agree': { self: m['ui.audit.staff_agree_self'], other: m['ui.audit.staff_agree_other'] },
  'staff.decline': { self: m['ui.audit.staff_decline_self'], other: m['ui.audit.staff_decline_other'] },
}

/** Who did it, as a sentence names them. */
function subjectOf({ who: { kind, name, capacity, office }, counter }: Pick<AccessEntry, 'who' | 'counter'>): string {
  if (kind === 'system') return m['ui.audit.system']()
  const role = capacity ? capacityName(capacity) : m['ui.audit.somebody']()
  if (counter) return m['ui.audit.staffAtCounter']({ capacity: role, office: counter[locale] })
  if (kind === 'staff') return m['ui.audit.staffOf']({ capacity: role, office: formatCode(office ?? '') })
  return name ?? role
}

/** «شما ابلاغیه را باز کردید»; an action that this version does not know gets a general sentence. */
export function accessSentence({ action, who, counter }: AccessEntry): string {
  const known = sentences[action]
  if (who.kind === 'self') return (known?.self ?? m['ui.audit.other_self'])()
  return (known?.other ?? m['ui.audit.other_other'])({ who: subjectOf({ who, counter }) })
}
