import { type DigitStringReason, digitStringReasons, isRepeatedDigit, parseDigitString } from './digit-string.ts'
import type { Result } from './result.ts'

export const postalCodeReasons = [...digitStringReasons, 'repeated_digits', 'impossible_pattern'] as const
export type PostalCodeReason = DigitStringReason | 'repeated_digits' | 'impossible_pattern'

/** Zone: no 0, no 2, and its fifth digit not 5. Sixth digit not 0. The place number is not 0000. */
const issuedPattern = /^[13-9]{4}[1346-9][1-9](?!0000)[0-9]{4}$/

/** An Iranian postal code (کد پستی): 10 digits in the pattern of the National Post Company; it has no checksum. */
export function parsePostalCode(input: string): Result<string, PostalCodeReason> {
  const parsed = parseDigitString(input, 10)
  if (!parsed.ok) return parsed
  if (isRepeatedDigit(parsed.value)) return { ok: false, reason: 'repeated_digits' }
  if (!issuedPattern.test(parsed.value)) return { ok: false, reason: 'impossible_pattern' }
  return parsed
}
