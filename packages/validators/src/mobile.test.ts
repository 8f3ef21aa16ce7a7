import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMobile, type MobileReason, maskMobile, parseMobile } from './mobile.ts'
import { digits, noisy } from './noisy.fixture.ts'

describe('parseMobile', () => {
  it.each([
    '09123456789',
    '9123456789',
    '+989123456789',
    '00989123456789',
    '989123456789',
    '۰۹۱۲ ۳۴۵ ۶۷۸۹',
    '٠٩١٢-٣٤٥-٦٧٨٩',
    '+98 912 345 67 89',
    '\u202a+98 912 345 6789\u202c',
  ])('reads %s', (input) => {
    expect(parseMobile(input)).toEqual({ ok: true, value: '+989123456789' })
  })

  it('does not take the number 0981 234 5678 for a country code', () => {
    expect(parseMobile('9812345678')).toEqual({ ok: true, value: '+989812345678' })
  })

  it.each<[string, MobileReason]>([
    ['', 'empty'],
    ['0912345678x', 'not_digits'],
    ['0912+3456789', 'not_digits'],
    ['0912345678', 'wrong_length'],
    ['091234567890', 'wrong_length'],
    ['+98912345678', 'wrong_length'],
    ['02188776655', 'not_mobile'],
    ['+982188776655', 'not_mobile'],
    ['+93701234567', 'foreign_number'],
    ['0093701234567', 'foreign_number'],
  ])('refuses "%s": %s', (input, reason) => {
    expect(parseMobile(input)).toEqual({ ok: false, reason })
  })

  it('gives one canonical form for every prefix, digit set and noise', () => {
    const written = fc
      .tuple(fc.constantFrom('', '0', '98', '+98', '0098'), digits(9))
      .chain(([prefix, rest]) => fc.tuple(fc.constant(`+989${rest}`), noisy(`${prefix}9${rest}`)))
    fc.assert(
      fc.property(written, ([canonical, typed]) => {
        expect(parseMobile(typed)).toEqual({ ok: true, value: canonical })
      }),
    )
  })
})

describe('showing a mobile', () => {
  it('writes it as people do', () => {
    expect(formatMobile('+989123456789', 'fa')).toBe('۰۹۱۲۳۴۵۶۷۸۹')
    expect(formatMobile('+989123456789', 'en')).toBe('09123456789')
  })

  it('hides the middle', () => {
    expect(maskMobile('+989123456789', 'fa')).toBe('۰۹۱۲•••۶۷۸۹')
    expect(maskMobile('+989123456789', 'en')).toBe('0912•••6789')
  })
})
