import { isRepeatedDigit, parseDigitString } from './digit-string.ts'
import { type NationalIdReason, nationalIdReasons } from './national-id.ts'
import type { Result } from './result.ts'

export const legalNationalIdReasons = nationalIdReasons
export type LegalNationalIdReason = NationalIdReason

const weights = [29, 27, 23, 19, 17]

/**
 * The national ID of a legal entity (شناسه ملی): 11 digits. The tenth digit plus 2 is added to each of the first ten
 * digits, weighted 29, 27, 23, 19, 17 in turn; the sum modulo 11 (10 counts as 0) is the last digit.
 */
export function parseLegalNationalId(input: string): Result<string, LegalNationalIdReason> {
  const parsed = parseDigitString(input, 11)
  if (!parsed.ok) return parsed
  const { value } = parsed
  if (isRepeatedDigit(value)) return { ok: false, reason: 'repeated_digits' }
  // Seven digits, not the six that public validators look at: 14000000080 is a valid number of the 140… series.
  if (value.slice(3, 10) === '0000000') return { ok: false, reason: 'impossible_pattern' }
  if (checkDigit(value) !== value[10]) return { ok: false, reason: 'wrong_check_digit' }
  return parsed
}

function checkDigit(digits: string): string {
  const shift = Number(digits[9]) + 2
  let sum = 0
  for (let index = 0; index < 10; index += 1) sum += (shift + Number(digits[index])) * (weights[index % 5] ?? 0)
  return String((sum % 11) % 10)
}
