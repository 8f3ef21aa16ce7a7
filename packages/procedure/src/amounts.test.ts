import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRial, rialInWords, rialToToman, tomanInWords } from './amounts.ts'

describe('formatRial', () => {
  it.each([
    [0n, '۰ ریال', '0 rial'],
    [999n, '۹۹۹ ریال', '999 rial'],
    [1000n, '۱٬۰۰۰ ریال', '1,000 rial'],
    [20_000_000n, '۲۰٬۰۰۰٬۰۰۰ ریال', '20,000,000 rial'],
    [1_234_567_890_123n, '۱٬۲۳۴٬۵۶۷٬۸۹۰٬۱۲۳ ریال', '1,234,567,890,123 rial'],
  ])('%s', (amount, fa, en) => {
    expect(formatRial(amount, 'fa')).toBe(fa)
    expect(formatRial(amount, 'en')).toBe(en)
  })

  it('groups as the platform does', () => {
    const platform = { fa: new Intl.NumberFormat('fa-IR'), en: new Intl.NumberFormat('en') }
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 19n }), fc.constantFrom('fa', 'en'), (amount, locale) => {
        expect(formatRial(amount, locale).split(' ')[0]).toBe(platform[locale].format(amount))
      }),
    )
  })
})

describe('toman', () => {
  it('keeps the rial left over', () => {
    expect(rialToToman(12_345n)).toEqual({ toman: 1234n, rial: 5n })
  })

  it.each([
    [20_000_000n, 'دو میلیون تومان', 'two million toman'],
    [0n, 'صفر تومان', 'zero toman'],
    [5n, 'پنج ریال', 'five rial'],
    [1005n, 'صد تومان و پنج ریال', 'one hundred toman and five rial'],
  ])('%s rial in words', (amount, fa, en) => {
    expect(tomanInWords(amount, 'fa')).toBe(fa)
    expect(tomanInWords(amount, 'en')).toBe(en)
  })
})

describe('rialInWords', () => {
  it.each([
    [20_000_000n, 'بیست میلیون ریال', 'twenty million rial'],
    [
      264_005_001n,
      'دویست و شصت و چهار میلیون و پنج هزار و یک ریال',
      'two hundred sixty-four million five thousand one rial',
    ],
    [0n, 'صفر ریال', 'zero rial'],
  ])('%s', (amount, fa, en) => {
    expect(rialInWords(amount, 'fa')).toBe(fa)
    expect(rialInWords(amount, 'en')).toBe(en)
  })

  it('says the same sum as toman in words, in other units', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n }), (toman) => {
        expect(tomanInWords(toman * 10n, 'fa').replace('تومان', 'ریال')).toBe(rialInWords(toman, 'fa'))
      }),
    )
  })

  it.each([-1n, 10n ** 18n + 1n])('refuses %s', (amount) => {
    expect(() => rialInWords(amount, 'fa')).toThrow(RangeError)
  })
})
