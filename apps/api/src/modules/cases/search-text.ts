import { foldForSearch } from '@dadkar/validators'

/**
 * Bytes of a name that are searched: any of two hundred Persian letters, the most there are. An index holds these texts, and
 * no entry of a btree may have over 2,704 bytes.
 */
const mostBytes = 400

/** Without inner spaces: one and two words of a name are written alike. A letter that is cut in two is left out. */
function written(name: string): string {
  const bytes = new TextEncoder().encode(foldForSearch(name).replace(/\s/g, ''))
  return new TextDecoder().decode(bytes.subarray(0, mostBytes), { stream: true })
}

/** What a case, and each notice of it, is found by. */
export function searchTextOf(caseNumber: string, names: readonly string[]): string {
  return [caseNumber, ...names.map(written)].join(' ')
}

const mostWords = 6

/** Each a pattern of LIKE that finds the word anywhere in such a text. */
export function patternsOf(text: string): string[] {
  const words = foldForSearch(text).split(/\s+/).filter(Boolean)
  return words.slice(0, mostWords).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}
