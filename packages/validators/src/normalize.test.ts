import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localizeDigits, toLatinDigits, toPersianDigits } from './digits.ts'
import { foldForSearch, isolateLtr, normalizeDigits, normalizeText } from './normalize.ts'

describe('digits', () => {
  it('converts both ways and leaves the rest', () => {
    expect(toLatinDigits('کد ۰۱۲۳۴۵۶۷۸۹ و ٠١٢٣٤٥٦٧٨٩ و 5')).toBe('کد 0123456789 و 0123456789 و 5')
    expect(toPersianDigits('room 0123456789')).toBe('room ۰۱۲۳۴۵۶۷۸۹')
    expect(toPersianDigits(1405)).toBe('۱۴۰۵')
    expect(localizeDigits(1405n, 'fa')).toBe('۱۴۰۵')
    expect(localizeDigits(1405n, 'en')).toBe('1405')
  })

  it('comes back from Persian to the same number', () => {
    fc.assert(
      fc.property(fc.bigInt(), (number) => {
        expect(toLatinDigits(toPersianDigits(number))).toBe(String(number))
      }),
    )
  })
})

describe('normalizeDigits', () => {
  it.each([
    ['۱۲۳ ۴۵۶', '123456'],
    ['١٢٣-٤٥٦', '123456'],
    ['12\u200c3\u00a04\u06405—6', '123456'],
    ['\u2066+98\u2069 912', '+98912'],
    [' IR 82 ', 'IR82'],
  ])('reads "%s" as %s', (input, expected) => {
    expect(normalizeDigits(input)).toBe(expected)
  })
})

describe('normalizeText', () => {
  it.each([
    ['علي كريمي', 'علی کریمی'],
    ['موسى', 'موسی'],
    ['عـــلی', 'علی'],
    ['\u200fسلام\u200e', 'سلام'],
    ['خیابان\u00a0آزادی', 'خیابان آزادی'],
    ['\u0627\u0653زادی', '\u0622زادی'],
    ['a\u0000b', 'ab'],
    ['  پایان\r\nخط\tدوم ', 'پایان\r\nخط\tدوم'],
  ])('writes "%s" as "%s"', (input, expected) => {
    expect(normalizeText(input)).toBe(expected)
  })

  it('keeps ZWNJ and digits as written', () => {
    expect(normalizeText('می‌شود ۱۲ یا 12')).toBe('می‌شود ۱۲ یا 12')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalizeText(normalizeText(text))).toBe(normalizeText(text))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('isolateLtr', () => {
  it('adds marks that normalising takes away again', () => {
    expect(isolateLtr('0912•••6789')).toBe('\u20660912•••6789\u2069')
    expect(normalizeText(isolateLtr('0912•••6789'))).toBe('0912•••6789')
  })
})

describe('foldForSearch', () => {
  it.each([
    ['علي‌پور', 'علیپور'],
    ['ﻋﻠﻲ', 'علی'],
    ['مُؤَسّسهٔ آرمان', 'موسسه ارمان'],
    ['١٤٠٥—۱۰۱–۰۰۰۱۲۳', '1405-101-000123'],
    ['Karim SHOP', 'karim shop'],
    ['رأی', 'رای'],
    ['آیین‌نامهٔ مسئول خانۀ ٱ', 'اییننامه مسیول خانه ا'],
    ['!¸', '!'],
  ])('folds %j to %j', (typed, folded) => {
    expect(foldForSearch(typed)).toBe(folded)
  })

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldForSearch(text)
        expect(foldForSearch(folded)).toBe(folded)
      }),
      { numRuns: 2000 },
    )
  })

  it('folds each character of the basic plane to itself', () => {
    const again = Array.from({ length: 0xd800 }, (_, code) => foldForSearch(`a${String.fromCodePoint(code)}`)).filter(
      (folded) => foldForSearch(folded) !== folded,
    )
    expect(again).toEqual([])
  })
})
