import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberToEnglishWords, numberToPersianWords } from './number-words.ts'

const table: [number: bigint, fa: string, en: string][] = [
  [0n, 'صفر', 'zero'],
  [7n, 'هفت', 'seven'],
  [10n, 'ده', 'ten'],
  [19n, 'نوزده', 'nineteen'],
  [20n, 'بیست', 'twenty'],
  [21n, 'بیست و یک', 'twenty-one'],
  [100n, 'صد', 'one hundred'],
  [110n, 'صد و ده', 'one hundred ten'],
  [999n, 'نهصد و نود و نه', 'nine hundred ninety-nine'],
  [1000n, 'هزار', 'one thousand'],
  [1001n, 'هزار و یک', 'one thousand one'],
  [12_000n, 'دوازده هزار', 'twelve thousand'],
  [101_000n, 'صد و یک هزار', 'one hundred one thousand'],
  [1_000_000n, 'یک میلیون', 'one million'],
  [2_500_000n, 'دو میلیون و پانصد هزار', 'two million five hundred thousand'],
  [1_001_000n, 'یک میلیون و هزار', 'one million one thousand'],
  [3_000_000_000n, 'سه میلیارد', 'three billion'],
  [1_200_000_000_000n, 'هزار و دویست میلیارد', 'one trillion two hundred billion'],
  [10n ** 15n, 'یک میلیون میلیارد', 'one quadrillion'],
  [10n ** 18n, 'یک میلیارد میلیارد', 'one quintillion'],
]

describe('numbers in words', () => {
  it.each(table)('%s', (number, fa, en) => {
    expect(numberToPersianWords(number)).toBe(fa)
    expect(numberToEnglishWords(number)).toBe(en)
  })

  it('can be read back in both languages', () => {
    const numbers = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.bigInt({ min: 0n, max: 10n ** 7n }))
    fc.assert(
      fc.property(numbers, (number) => {
        expect(readPersian(numberToPersianWords(number))).toBe(number)
        expect(readEnglish(numberToEnglishWords(number))).toBe(number)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([-1n, 10n ** 18n + 1n])('refuses %s', (number) => {
    expect(() => numberToPersianWords(number)).toThrow(RangeError)
    expect(() => numberToEnglishWords(number)).toThrow(RangeError)
  })
})

const persianValues = new Map(
  [...Array(20).keys(), 20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400, 500, 600, 700, 800, 900].map((number) => [
    numberToPersianWords(BigInt(number)),
    BigInt(number),
  ]),
)

function readPersian(words: string): bigint {
  let [milliards, below, small] = [0n, 0n, 0n]
  for (const word of words.split(' ').filter((part) => part !== 'و')) {
    if (word === 'هزار') [below, small] = [below + (small || 1n) * 1000n, 0n]
    else if (word === 'میلیون') [below, small] = [below + small * 10n ** 6n, 0n]
    else if (word === 'میلیارد') [milliards, below, small] = [(milliards + below + small) * 10n ** 9n, 0n, 0n]
    else small += wordValue(persianValues, word)
  }
  return milliards + below + small
}

const englishScales = ['thousand', 'million', 'billion', 'trillion', 'quadrillion', 'quintillion']
const englishValues = new Map(
  [...Array(20).keys(), 20, 30, 40, 50, 60, 70, 80, 90].map((number) => [
    numberToEnglishWords(BigInt(number)),
    BigInt(number),
  ]),
)

function readEnglish(words: string): bigint {
  let [total, small] = [0n, 0n]
  for (const word of words.split(/[ -]/)) {
    const scale = englishScales.indexOf(word)
    if (scale >= 0) [total, small] = [total + small * 1000n ** BigInt(scale + 1), 0n]
    else if (word === 'hundred') small *= 100n
    else small += wordValue(englishValues, word)
  }
  return total + small
}

function wordValue(values: Map<string, bigint>, word: string): bigint {
  const value = values.get(word)
  if (value === undefined) throw new Error(`not a number word: ${word}`)
  return value
}
