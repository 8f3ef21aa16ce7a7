import { foldForSearch } from '@dadkar/validators'

/** Letters of a name that are searched. An index holds these texts, and no entry of a btree may have over 2,704 bytes. */
const mostLetters = 80

/**
 * What a case, and each notice of it, is found by. Names lose their inner spaces: one and two words of a name are written
 * alike.
 */
export function searchTextOf(caseNumber: string, names: readonly string[]): string {
  const written = (name: string) => [...foldForSearch(name).replace(/\s/g, '')].slice(0, mostLetters).join('')
  return [caseNumber, ...names.map(written)].join(' ')
}

const mostWords = 6

/** Each a pattern of LIKE that finds the word anywhere in such a text. */
export function patternsOf(text: string): string[] {
  const words = foldForSearch(text).split(/\s+/).filter(Boolean)
  return words.slice(0, mostWords).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}
