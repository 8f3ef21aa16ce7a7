import type { Locale } from './locale.ts'

const nativeDigits = /[\u06F0-\u06F9\u0660-\u0669]/g
const latinDigits = /[0-9]/g

/** Replaces Persian (U+06F0–06F9) and Arabic (U+0660–0669) digits by 0–9; everything else stays. */
export function toLatinDigits(text: string): string {
  // Both blocks begin at a multiple of sixteen, so the low four bits are the digit.
  return text.replace(nativeDigits, (digit) => String(digit.charCodeAt(0) & 15))
}

/** Replaces 0–9 by Persian digits; everything else stays. */
export function toPersianDigits(text: string | number | bigint): string {
  return String(text).replace(latinDigits, (digit) => String.fromCharCode(0x06f0 + Number(digit)))
}

/** Digits as the reader of a language expects them: Persian digits in Persian, 0–9 in English. */
export function localizeDigits(text: string | number | bigint, locale: Locale): string {
  return locale === 'fa' ? toPersianDigits(text) : String(text)
}
