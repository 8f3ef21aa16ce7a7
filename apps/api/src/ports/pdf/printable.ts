import type { Font } from 'fontkit'

/** What starts a run in a direction of its own, and what ends it (Unicode isolates). */
const isolated = /([\u2066-\u2068])([^\u2066-\u2069]*)\u2069/u
const firstStrong = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]|[\p{Script=Arabic}\p{Script=Hebrew}]/u
const latinLike = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u

/** Joins letters of Persian words, or keeps them apart: no glyph, and no surprise. */
const joiners = /[\u200c\u200d]/
/** A word longer than this may be broken anywhere: no word of a language is, and an address on the web must not leave the page. */
const longWord = /\S{33,}/gu
const breakHere = '\u200b'

export type Direction = 'ltr' | 'rtl'
export type Run = { text: string; dir: Direction | null }

export function directionOf(text: string): Direction {
  const strong = firstStrong.exec(text)?.[0]
  return strong !== undefined && latinLike.test(strong) ? 'ltr' : 'rtl'
}

/**
 * Makes texts that a font can draw. What it has no glyph for (emoji, other scripts), and marks that would turn the
 * order of what follows, are written out as `[U+1F600]`: nothing that somebody wrote is lost, and nothing acts unseen.
 */
export function createPrinter(font: Font) {
  const hasGlyph = (char: string) => joiners.test(char) || font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)
  const isDrawn = (char: string) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u.test(char) && hasGlyph(char)
  const writeOut = (char: string) => `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
  const breakUp = (word: string) => (word.match(/.{1,16}/gsu) ?? []).join(breakHere)

  /** One line of text, to the letter; a tab is a space. */
  function exact(text: string): string {
    const line = text.normalize('NFC').replace(/[\t\r\n\u00a0]+/g, ' ')
    const drawn = Array.from(line, (char) => (isDrawn(char) ? char : writeOut(char)))
    return drawn.join('')
  }

  const plain = (text: string) => exact(text).replace(longWord, breakUp)

  return {
    /** One line, as runs: those that were isolated have a direction of their own. */
    runs(text: string): Run[] {
      const parts = text.split(isolated)
      return parts.flatMap((part, index): Run[] => {
        // `split` gives: outside, mark, inside, outside, mark, inside …
        if (index % 3 === 1 || part === '') return []
        if (index % 3 === 0) return [{ text: plain(part), dir: null }]
        const mark = parts[index - 1]
        return [{ text: plain(part), dir: mark === '\u2066' ? 'ltr' : mark === '\u2067' ? 'rtl' : directionOf(part) }]
      })
    },
    /** Somebody's words, line by line; empty lines only part them. */
    paragraphs(text: string): { text: string; dir: Direction }[] {
      const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '')
      return lines.map((line) => ({ text: plain(line), dir: directionOf(line) }))
    },
    exact,
  }
}

export type Printer = ReturnType<typeof createPrinter>
