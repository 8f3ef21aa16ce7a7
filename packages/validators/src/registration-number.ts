import { type DigitStringReason, digitStringReasons, parseDigitString } from './digit-string.ts'
import type { Result } from './result.ts'

export const registrationNumberReasons = digitStringReasons
export type RegistrationNumberReason = DigitStringReason

/** The registration number (شماره ثبت) of a company: 1–10 digits, no checksum, unique only within one registry office. */
export function parseRegistrationNumber(input: string): Result<string, RegistrationNumberReason> {
  return parseDigitString(input, 1, 10)
}
