import { personIdentifier } from '@dadkar/contract/fields'
import { parseTrackingCode } from '@dadkar/procedure'
import { normalizeDigits, type Result } from '@dadkar/validators'

export type Search = { enrolmentCode: string } | { nationalId: string }

/**
 * What the clerk typed, pasted or scanned: the code of an enrolment, which has letters, or a national ID or FIDA code.
 * A refusal says its error code.
 */
export function readSearch(input: string): Result<Search, string> {
  const typed = normalizeDigits(input)
  if (typed === '') return { ok: false, reason: 'enrolment_search.one_of_both' }
  const person = personIdentifier.safeParse(typed)
  if (person.success) return { ok: true, value: { nationalId: person.data } }
  const code = parseTrackingCode(typed)
  if (code.ok) return { ok: true, value: { enrolmentCode: code.value } }
  const [issue] = person.error.issues
  const isOfDigits = /^\d+$/.test(typed)
  return { ok: false, reason: isOfDigits && issue ? issue.message : `enrolment_code.${code.reason}` }
}
