/**
 * Every error code the API may answer with, and its HTTP status. A code is `<noun>.<what_happened>`; its texts live in
 * `packages/messages/texts/errors.*.json` under the same name, and a test keeps the two in step.
 */
export const errorStatus = {
  'request.malformed': 400,
  'request.invalid': 400,
  'request.too_large': 413,
  'request.unsupported_media_type': 415,
  'request.not_found': 404,
  'request.foreign_origin': 403,
  'request.key_reused': 422,
  'request.in_progress': 409,
  'request.too_many': 429,
  'server.failed': 500,
  'server.overloaded': 503,

  'session.required': 401,
  'session.expired': 401,
  'session.ended': 401,
  'session.step_up_required': 403,
  'session.capacity_required': 403,
  'session.level_required': 403,
  'session.verification_required': 403,
  'session.not_found': 404,

  'level.closed': 422,
  'level.already_reached': 422,
  'level.not_connected': 422,
  'verification.not_found': 404,
  'verification.follow_not_found': 404,
  'verification.too_many': 429,
  'verification.proof_required': 428,
  'verification.not_waiting': 409,
  'verification.no_code': 409,
  'callback.wrong_signature': 401,
  'face_check.not_found': 404,

  'enrolment.not_found': 404,
  'enrolment.over': 409,
  'enrolment.not_confirmed': 409,
  'enrolment.unchecked': 409,
  'enrolment.too_many_checks': 422,
  'enrolment.card_not_scanned': 422,
  'enrolment.of_oneself': 422,
  'counter.no_office': 403,
  'counter.registry_unavailable': 503,
  'office.not_found': 404,

  'code.not_found': 404,
  'code.wrong': 422,
  'code.expired': 422,
  'code.used': 422,
  'code.too_many_tries': 422,
  'code.locked': 429,
  'code.resend_too_early': 429,
  'code.send_limit': 429,

  'passkey.not_found': 404,
  'passkey.challenge_over': 422,
  'passkey.unknown': 422,
  'passkey.rejected': 422,
  'passkey.already_registered': 409,
  'passkey.too_many': 422,
  'sign_in.not_found': 404,
  'sign_in.is_this_one': 422,
  'mobile_change.not_found': 404,
  'mobile_change.over': 409,
  'mobile_change.same_number': 422,
  'mobile_change.not_own': 422,
  'mobile_change.registry_unavailable': 503,

  'petition.not_found': 404,
  'petition.changed_elsewhere': 409,
  'petition.already_submitted': 409,
  'petition.too_many_drafts': 422,
  'petition.against_oneself': 422,
  'petition.for_organization': 422,
  'profile.incomplete': 422,
  'profile.civil_data_missing': 422,

  'capacity.not_held': 422,
  'organization.required': 403,
  'organization.signatory_required': 403,
  'member.not_found': 404,
  'member.is_signatory': 422,

  'person.not_found': 404,
  'staff.of_oneself': 422,
  'staff.already_held': 422,
  'staff.not_held': 422,
  'staff.already_proposed': 409,
  'staff.last_administrator': 422,
  'staff_change.not_found': 404,
  'staff_change.own': 422,
  'document.not_found': 404,
  'document.empty': 422,
  'document.too_large': 413,
  'document.type_not_accepted': 415,
  'document.too_many': 422,
  'document.too_many_unfinished': 422,
  'document.too_much': 422,
  'document.wrong_offset': 409,
  'document.not_uploading': 409,
  'document.not_ready': 409,
  'document.no_preview': 404,

  'case.not_found': 404,
  'notice.not_found': 404,
  'notice.not_opened': 409,
} as const satisfies Record<string, number>

export type ErrorCode = keyof typeof errorStatus

/** English titles for developers, by code; people read `errors.<code>` of the messages instead. */
export function errorTitle(code: ErrorCode): string {
  const words = code.replace('.', ': ').replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
