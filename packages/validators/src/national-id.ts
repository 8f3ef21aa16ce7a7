import { type DigitStringReason, digitStringReasons, isRepeatedDigit, parseDigitString } from './digit-string.ts'
import type { Result } from './result.ts'

export const nationalIdReasons = [
  ...digitStringReasons,
  'repeated_digits',
  'impossible_pattern',
  'wrong_check_digit',
] as const
export type NationalIdReason = DigitStringReason | 'repeated_digits' | 'impossible_pattern' | 'wrong_check_digit'

export interface NationalIdOptions {
  /** Accept 8 or 9 digits and put back the zeros that spreadsheets drop. Off by default. */
  restoreLeadingZeros?: boolean
}

/**
 * The national ID (کد ملی) of an Iranian citizen: 10 digits, the last a check digit (weights 10…2, modulo 11).
 * The city prefix is not checked on purpose: lists of prefixes reject real people.
 */
export function parseNationalId(input: string, options?: NationalIdOptions): Result<string, NationalIdReason> {
  const parsed = parseDigitString(input, options?.restoreLeadingZeros ? 8 : 10, 10)
  if (!parsed.ok) return parsed
  const value = parsed.value.padStart(10, '0')
  if (isRepeatedDigit(value)) return { ok: false, reason: 'repeated_digits' }
  if (value.slice(3, 9) === '000000') return { ok: false, reason: 'impossible_pattern' }
  if (checkDigit(value) !== value[9]) return { ok: false, reason: 'wrong_check_digit' }
  return { ok: true, value }
}

function checkDigit(digits: string): string {
  let sum = 0
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index)
  const remainder = sum % 11
  return String(remainder < 2 ? remainder : 11 - remainder)
}
