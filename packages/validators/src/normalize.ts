import { toLatinDigits } from './digits.ts'

const arabicYeh = /[\u064A\u0649]/g
const arabicKaf = /\u0643/g
const noBreakSpaces = /[\u00A0\u202F]/g
/** Bidi marks, byte order mark, kashida, and control characters other than tab and line ends. */
const textNoise = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u0640]|(?![\t\n\r])\p{Cc}/gu
/** Kashida, and all that is invisible, a space or a dash (U+2212 is the minus sign). */
const identifierNoise = /[\u0640\u2212\p{Cf}\p{Cc}\p{Pd}\s]/gu

/**
 * Free text (names, addresses, explanations) in one spelling: Persian ی and ک, NFC, without bidi marks, kashida and
 * control characters, no-break spaces as ordinary ones, ends trimmed. ZWNJ, line ends and digits stay as written:
 * digits in prose are part of what the person said.
 */
export function normalizeText(text: string): string {
  return text
    .replace(textNoise, '')
    .normalize('NFC')
    .replace(arabicYeh, 'ی')
    .replace(arabicKaf, 'ک')
    .replace(noBreakSpaces, ' ')
    .trim()
}

/** Identifiers and codes: digits as 0–9, without spaces, dashes, ZWNJ, kashida or anything invisible. */
export function normalizeDigits(text: string): string {
  return toLatinDigits(text).replace(identifierNoise, '')
}

/**
 * Wraps a text in left-to-right isolates (U+2066, U+2069), so that a masked mobile or a tracking code keeps its order
 * inside a right-to-left sentence (Unicode Bidirectional Algorithm, UAX 9).
 */
export function isolateLtr(text: string): string {
  return `\u2066${text}\u2069`
}

/** What has no vowel mark or hamza to take off, yet is written for another letter. */
const spellings: Record<string, string> = { ٱ: 'ا', ة: 'ه', ە: 'ه', ء: '' }
/** Vowel marks and what joins or parts letters without being one. */
const marks = /[\p{Mn}\u200B-\u200D]/gu
const dashes = /[\p{Pd}\u2212]/gu

/**
 * A text as searching compares it, never to be shown: one spelling of each letter, no vowel marks and no ZWNJ, digits as
 * 0–9, one kind of dash, small letters. What was typed and what is searched are both folded.
 */
export function foldForSearch(text: string): string {
  const bare = text.normalize('NFKD').replace(marks, '')
  return toLatinDigits(normalizeText(bare))
    .toLowerCase()
    .replace(/[ٱةەء]/g, (letter) => spellings[letter] ?? letter)
    .replace(dashes, '-')
    .trim()
}
