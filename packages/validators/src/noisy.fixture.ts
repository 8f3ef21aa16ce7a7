import fc from 'fast-check'

const noise = [
  '',
  '',
  '',
  ' ',
  '-',
  '–',
  '−',
  '\u200c',
  '\u200e',
  '\u200f',
  '\u202b',
  '\u2069',
  '\u00a0',
  '\u0640',
  '\ufeff',
]

/** The same text as people paste it: each digit Latin, Persian or Arabic, with spaces, dashes and invisible marks. */
export function noisy(text: string): fc.Arbitrary<string> {
  const characters = Array.from(text, (character) =>
    fc
      .tuple(fc.constantFrom(...spellings(character)), fc.constantFrom(...noise))
      .map(([spelling, mark]) => spelling + mark),
  )
  return fc.tuple(fc.constantFrom(...noise), ...characters).map((parts) => parts.join(''))
}

/** A string of exactly so many Latin digits. */
export function digits(length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
}

/** Text of any kind, and things that are not text at all. */
export const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣+-/ IR') }),
  fc.anything(),
)

function spellings(character: string): string[] {
  if (!/[0-9]/.test(character)) return [character]
  const digit = Number(character)
  return [character, String.fromCharCode(0x06f0 + digit), String.fromCharCode(0x0660 + digit)]
}
