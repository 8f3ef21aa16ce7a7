/*
 * What a paper says, as plain data: the forms of papers make it, a renderer draws it. Every string is text and nothing
 * else; no part of it is ever read as markup.
 */

export type Fact = { term: string; value: string }

/** A column of figures stands at the end of the row. */
export type Column = { name: string; isFigure?: true }

export type Block =
  /** A heading of a part. It never stays alone at the foot of a page. */
  | { kind: 'heading'; text: string }
  /** The portal's own words. */
  | { kind: 'text'; text: string; isStrong?: true }
  /** Somebody's words: their lines stay lines, and the direction of each is that of its language. */
  | { kind: 'written'; text: string }
  | { kind: 'facts'; facts: readonly Fact[] }
  /** A cell is lines of text: the first says it, the others explain it. */
  | {
      kind: 'table'
      columns: readonly Column[]
      rows: readonly (readonly (readonly string[])[])[]
      total?: readonly Fact[]
    }
  /** What matters most, set apart and kept together. */
  | { kind: 'key'; blocks: readonly Block[] }
  /** Who signed, side by side, kept together: a name and the lines beneath it. */
  | { kind: 'signatures'; signatures: readonly { name: string; lines: readonly string[] }[] }

export type Sheet = {
  /** Whose system it comes from, above the title. */
  brand: string
  title: string
  /** Under the title: whose paper it is, or for whom. */
  head: readonly string[]
  /** Beside the title: numbers and days by which it is found again. */
  marks: readonly Fact[]
  blocks: readonly Block[]
  /** The date of the file. With the same words and the same date a sheet is the same file, byte for byte. */
  date: Date
  /** Where anybody can check it: what the QR code leads to. */
  check: { address: string; text: string }
  /** At the foot of each page: the fingerprint, and its number with `*` for itself and for how many there are. */
  fingerprint: string
  page: string
}
