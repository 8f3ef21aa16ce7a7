import { parseTrackingCode } from '@dadkar/procedure'
import { normalizeDigits, parseForeignNationalId, parseNationalId, type Result } from '@dadkar/validators'

export type Search = { enrolmentCode: string } | { nationalId: string }

/**
 * What the clerk typed, pasted or scanned: the code of an enrolment, which has letters, or a national ID or FIDA code.
 * A refusal says its error code.
 */
export function readSearch(input: string): Result<Search, string> {
  const typed = normalizeDigits(input)
  if (typed === '') return { ok: false, reason: 'enrolment_search.one_of_both' }
  const foreign = parseForeignNationalId(typed)
  const person = foreign.ok ? foreign : parseNationalId(typed)
  if (person.ok) return { ok: true, value: { nationalId: person.value } }
  const code = parseTrackingCode(typed)
  if (code.ok) return { ok: true, value: { enrolmentCode: code.value } }
  const isOfDigits = /^\d+$/.test(typed)
  return { ok: false, reason: isOfDigits ? `national_id.${person.reason}` : `enrolment_code.${code.reason}` }
}
