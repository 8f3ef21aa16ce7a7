import { type DigitStringReason, digitStringReasons, parseDigitString } from './digit-string.ts'
import type { Result } from './result.ts'

export const foreignNationalIdReasons = digitStringReasons
export type ForeignNationalIdReason = DigitStringReason

/** The universal code of a foreign national (کد فراگیر, FIDA): 12 digits. It has no published checksum. */
export function parseForeignNationalId(input: string): Result<string, ForeignNationalIdReason> {
  return parseDigitString(input, 12)
}
