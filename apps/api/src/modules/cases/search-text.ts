import { foldForSearch } from '@dadkar/validators'

/**
 * What a case, and each notice of it, is found by. Names lose their inner spaces: one and two words of a name are written
 * alike.
 */
export function searchTextOf(caseNumber: string, names: readonly string[]): string {
  return [caseNumber, ...names.map((name) => foldForSearch(name).replace(/\s/g, ''))].join(' ')
}

const mostWords = 6

/** Each a pattern of LIKE that finds the word anywhere in such a text. */
export function patternsOf(text: string): string[] {
  const words = foldForSearch(text).split(/\s+/).filter(Boolean)
  return words.slice(0, mostWords).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}
