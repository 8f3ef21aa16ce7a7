import { trackingCodeReasons } from '@dadkar/procedure'
import {
  birthDateReasons,
  jalaliDateReasons,
  legalNationalIdReasons,
  mobileReasons,
  nationalIdReasons,
  postalCodeReasons,
  registrationNumberReasons,
  shebaReasons,
} from '@dadkar/validators'

const codes = <Noun extends string, Reason extends string>(noun: Noun, reasons: readonly Reason[]) =>
  reasons.map((reason) => `${noun}.${reason}` as const)

const textReasons = ['empty', 'too_short', 'too_long'] as const

/**
 * Every code that `fields` of a problem may carry, and that the forms use before sending. Like the error codes, each
 * has its text in `packages/messages/texts/errors.*.json`.
 */
export const fieldCodes = [
  ...codes('national_id', nationalIdReasons),
  ...codes('legal_national_id', legalNationalIdReasons),
  ...codes('registration_number', registrationNumberReasons),
  ...codes('licence_number', registrationNumberReasons),
  ...codes('sheba', shebaReasons),
  ...codes('mobile', mobileReasons),
  ...codes('postal_code', postalCodeReasons),
  ...codes('birth_date', birthDateReasons),
  ...codes('date', [...jalaliDateReasons, 'in_future', 'before_start', 'before_ruling']),
  ...codes('code', ['not_six_digits']),
  ...codes('follow_code', trackingCodeReasons),
  ...codes('tracking_code', trackingCodeReasons),
  ...codes('enrolment_code', trackingCodeReasons),
  ...codes('enrolment_search', ['one_of_both']),
  ...codes('comparison', ['face_needed', 'card_needed', 'data_needed']),
  ...codes('refusal_note', textReasons),
  ...codes('office_text', textReasons),
  ...codes('office_code', ['malformed']),
  ...codes('phone', ['malformed']),
  ...codes('latitude', ['malformed']),
  ...codes('longitude', ['malformed']),
  ...codes('amount', ['empty', 'not_digits', 'zero', 'too_large', 'above_claim']),
  ...codes('address', textReasons),
  ...codes('respondent_name', textReasons),
  ...codes('job', textReasons),
  ...codes('explanation', textReasons),
  ...codes('statement', textReasons),
  ...codes('member_name', textReasons),
  ...codes('level_reason', textReasons),
  ...codes('document_title', textReasons),
  ...codes('email', ['malformed']),
  ...codes('passkey_name', ['empty', 'too_long']),
  ...codes('reason', textReasons),
  ...codes('correction', textReasons),
  ...codes('cure', textReasons),
  ...codes('lacks', textReasons),
  ...codes('minutes', textReasons),
  ...codes('server_name', textReasons),
  ...codes('recipient_name', textReasons),
  ...codes('place', textReasons),
  ...codes('paper_note', textReasons),
  ...codes('served_at', ['malformed', 'in_future', 'before_handing_out']),
  ...codes('reasons', textReasons),
  ...codes('basis', textReasons),
  ...codes('dissent', textReasons),
  ...codes('objection', textReasons),
  ...codes('letter', textReasons),
  ...codes('execution_office', textReasons),
  ...codes('letter_number', ['empty', 'too_long']),
  ...codes('terms', textReasons),
  ...codes('court_number', ['malformed']),
  ...codes('holiday_name', textReasons),
  ...codes('view_name', ['empty', 'too_long']),
  ...codes('present', ['below_quorum', 'unknown', 'same_person', 'same_seat']),
  ...codes('hearing_at', ['malformed', 'too_soon', 'too_far', 'office_closed']),
  ...codes('brief', textReasons),
  ...codes('expert_question', textReasons),
  ...codes('expert_report', textReasons),
  ...codes('expert_id', ['empty']),
  ...codes('expert_days', ['malformed']),
  ...codes('expert_documents', ['too_many']),
  ...codes('brief_documents', ['too_many', 'not_ready']),
  ...codes('respondent_kind', ['empty']),
  ...codes('respondents', ['empty', 'too_many']),
  'respondent.repeated',
  ...codes('claims', ['empty', 'too_many']),
  ...codes('evidence', ['empty', 'too_many', 'too_much', 'document_missing', 'document_not_ready', 'document_refused']),
  ...codes('evidence_text', ['empty', 'too_long']),
  ...codes('witness_name', textReasons),
  ...codes('testimony', textReasons),
  /** Nothing was chosen where one of a few had to be. */
  ...codes('choice', ['empty']),
  /** What the schema refuses without a code of its own. */
  ...codes('field', ['required', 'malformed', 'too_long', 'unknown']),
] as const

export type FieldCode = (typeof fieldCodes)[number]
