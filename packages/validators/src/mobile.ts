import { readIdentifier } from './digit-string.ts'
import { localizeDigits } from './digits.ts'
import type { Locale } from './locale.ts'
import type { Result } from './result.ts'

export const mobileReasons = ['empty', 'not_digits', 'foreign_number', 'not_mobile', 'wrong_length'] as const
export type MobileReason = (typeof mobileReasons)[number]

/**
 * An Iranian mobile number, written with or without +98, 0098, 98 or 0; the value is `+989…` (E.164).
 * The operator is not derived from the prefix: numbers are portable.
 */
export function parseMobile(input: string): Result<string, MobileReason> {
  const number = readIdentifier(input)
  if (number === '') return { ok: false, reason: 'empty' }
  if (!/^\+?[0-9]+$/.test(number)) return { ok: false, reason: 'not_digits' }
  const subscriber = /^(?:\+98|0098|98|0)?(9[0-9]{9})$/.exec(number)?.[1]
  if (subscriber) return { ok: true, value: `+98${subscriber}` }
  if (/^(?:\+|00)(?!98)/.test(number)) return { ok: false, reason: 'foreign_number' }
  if (/^(?:\+98|0098|0)?9/.test(number)) return { ok: false, reason: 'wrong_length' }
  return { ok: false, reason: 'not_mobile' }
}

/** A canonical mobile (`+989…`) as people write it: `09…`, in the digits of the language. */
export function formatMobile(mobile: string, locale: Locale): string {
  return localizeDigits(mobile.replace(/^\+98/, '0'), locale)
}

/**
 * A canonical mobile with its middle hidden: ۰۹۱۲•••۶۷۸۹. Enough for the owner to recognise it, too little for others.
 * Inside a right-to-left sentence wrap it in `isolateLtr` or an element with `dir="ltr"`, or its halves change places.
 */
export function maskMobile(mobile: string, locale: Locale): string {
  return localizeDigits(`0${mobile.slice(3, 6)}•••${mobile.slice(-4)}`, locale)
}
