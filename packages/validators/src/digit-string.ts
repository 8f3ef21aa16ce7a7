import { normalizeDigits } from './normalize.ts'
import type { Result } from './result.ts'

export const digitStringReasons = ['empty', 'not_digits', 'wrong_length'] as const
export type DigitStringReason = (typeof digitStringReasons)[number]

/** What a caller outside TypeScript may pass: anything but a string counts as empty. */
export function readIdentifier(input: unknown): string {
  return typeof input === 'string' ? normalizeDigits(input) : ''
}

/** A normalised string of digits whose length lies between two bounds. */
export function parseDigitString(
  input: unknown,
  minLength: number,
  maxLength = minLength,
): Result<string, DigitStringReason> {
  const digits = readIdentifier(input)
  if (digits === '') return { ok: false, reason: 'empty' }
  if (!/^[0-9]+$/.test(digits)) return { ok: false, reason: 'not_digits' }
  if (digits.length < minLength || digits.length > maxLength) return { ok: false, reason: 'wrong_length' }
  return { ok: true, value: digits }
}

/** Whether every digit is the same: such numbers are never issued, and several pass the checksums. */
export function isRepeatedDigit(digits: string): boolean {
  return new Set(digits).size === 1
}
