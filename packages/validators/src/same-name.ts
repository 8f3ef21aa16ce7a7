import { toLatinDigits } from './digits.ts'
import { normalizeText } from './normalize.ts'

/** Alef, vav, yeh and heh as people write them with or without their signs. */
const folds: readonly (readonly [RegExp, string])[] = [
  [/[آأإٱ]/gu, 'ا'],
  [/ؤ/gu, 'و'],
  [/ئ/gu, 'ی'],
  [/[ةۀ]/gu, 'ه'],
]
const signs = /\p{Mn}/gu
const between = /[^\p{L}\p{Nd}]+/gu
const titles = /^(?:(?:جناب|سرکار|اقای|اقا|خانم|دکتر|مهندس) )+(?=.)/u
const legalForms = /(?<![^ ])(?:شرکت|موسسه|سهامی خاص|سهامی عام|با مسیولیت محدود)(?![^ ])/gu

/**
 * Whether two names, as a registry and a person write them, are the same but for spelling: Arabic letters, diacritics,
 * ZWNJ and spaces, titles before a person's name, the legal form of a company. Never for names that only resemble each
 * other, nor for empty ones.
 */
export function isSameName(one: string, other: string): boolean {
  const name = plain(one)
  return name !== '' && name === plain(other)
}

function plain(name: string): string {
  let text = toLatinDigits(normalizeText(name)).toLowerCase()
  for (const [letter, folded] of folds) text = text.replace(letter, folded)
  const words = text.normalize('NFD').replace(signs, '').replace(between, ' ').trim()
  return words.replace(titles, '').replace(legalForms, '').replaceAll(' ', '')
}
