import { readIdentifier } from './digit-string.ts'
import type { Result } from './result.ts'

export const shebaReasons = ['empty', 'foreign_account', 'not_digits', 'wrong_length', 'wrong_check_digits'] as const
export type ShebaReason = (typeof shebaReasons)[number]

/** An Iranian IBAN (شبا), with or without IR before its 24 digits; modulo 97 as in ISO 13616. The value is `IR…`. */
export function parseSheba(input: string): Result<string, ShebaReason> {
  const account = readIdentifier(input).toUpperCase()
  if (account === '') return { ok: false, reason: 'empty' }
  if (/^(?!IR)[A-Z]{2}[0-9]/.test(account)) return { ok: false, reason: 'foreign_account' }
  const digits = account.replace(/^IR/, '')
  if (!/^[0-9]*$/.test(digits)) return { ok: false, reason: 'not_digits' }
  if (digits.length !== 24) return { ok: false, reason: 'wrong_length' }
  // ISO 13616: the account, then the country as numbers (I = 18, R = 27), then the check digits.
  if (modulo97(`${digits.slice(2)}1827${digits.slice(0, 2)}`) !== 1) return { ok: false, reason: 'wrong_check_digits' }
  return { ok: true, value: `IR${digits}` }
}

/** The three digits that name the bank in a canonical Sheba (its characters 5–7), for example `054`. */
export function shebaBankCode(sheba: string): string {
  return sheba.slice(4, 7)
}

function modulo97(digits: string): number {
  let remainder = 0
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97
  return remainder
}
