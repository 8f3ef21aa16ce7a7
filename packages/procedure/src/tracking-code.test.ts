import { toPersianDigits } from '@dadkar/validators'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatTrackingCode,
  generateTrackingCode,
  parseTrackingCode,
  trackingCodeRandomBytes,
  trackingCodeReasons,
} from './tracking-code.ts'

const characters = '023456789ABCDEFGHJKMNPQRSTVWXYZ'
const randomBytes = fc.uint8Array({ minLength: trackingCodeRandomBytes, maxLength: trackingCodeRandomBytes })
const codes = randomBytes.map(generateTrackingCode)

describe('generateTrackingCode', () => {
  it('makes 12 characters that are not taken for one another', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[02-9A-HJKMNP-TV-Z]{12}$/)
      }),
    )
  })

  it('depends on every byte', () => {
    const zeros = new Uint8Array(trackingCodeRandomBytes)
    const made = Array.from(zeros, (_, index) => generateTrackingCode(zeros.with(index, 1)))
    expect(new Set([generateTrackingCode(zeros), ...made]).size).toBe(trackingCodeRandomBytes + 1)
  })

  it('uses every character in every place of the payload about equally', () => {
    const seen = Array.from({ length: 11 }, () => new Map<string, number>())
    const rounds = 6200
    for (let round = 0; round < rounds; round += 1) {
      const code = generateTrackingCode(crypto.getRandomValues(new Uint8Array(trackingCodeRandomBytes)))
      seen.forEach((counts, place) => {
        counts.set(code.charAt(place), (counts.get(code.charAt(place)) ?? 0) + 1)
      })
    }
    for (const counts of seen) {
      expect([...counts.keys()].sort().join('')).toBe(characters)
      // 200 expected, standard deviation 14: beyond seven of them is no chance.
      expect(Math.min(...counts.values())).toBeGreaterThan(100)
      expect(Math.max(...counts.values())).toBeLessThan(300)
    }
  })

  it('refuses too little randomness', () => {
    expect(() => generateTrackingCode(new Uint8Array(trackingCodeRandomBytes - 1))).toThrow(RangeError)
  })
})

describe('parseTrackingCode', () => {
  it('reads a code in groups, lower case, Persian digits, with O for 0 and noise', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const shown = formatTrackingCode(code)
        expect(shown).toMatch(/^.{4}-.{4}-.{4}$/)
        for (const typed of [
          code,
          shown,
          shown.toLowerCase(),
          toPersianDigits(shown),
          shown.replaceAll('0', 'o'),
          `\u2066 ${shown.replaceAll('-', ' ')}\u2069`,
        ]) {
          expect(parseTrackingCode(typed)).toEqual({ ok: true, value: code })
        }
      }),
    )
  })

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(codes, fc.nat(11), fc.constantFrom(...characters), (code, place, other) => {
        fc.pre(code[place] !== other)
        const wrong = code.slice(0, place) + other + code.slice(place + 1)
        expect(parseTrackingCode(wrong)).toEqual({ ok: false, reason: 'wrong_check_character' })
      }),
    )
  })

  it('notices every exchange of two characters', () => {
    fc.assert(
      fc.property(codes, fc.nat(11), fc.nat(11), (code, one, two) => {
        fc.pre(code[one] !== code[two])
        const exchanged = [...code]
        exchanged[one] = code.charAt(two)
        exchanged[two] = code.charAt(one)
        expect(parseTrackingCode(exchanged.join(''))).toEqual({ ok: false, reason: 'wrong_check_character' })
      }),
    )
  })

  it.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['0000-0000-000', 'wrong_length'],
    ['0000-0000-00000', 'wrong_length'],
    ['0000-0000-000L', 'wrong_character'],
    ['کد رهگیری', 'wrong_character'],
    ['0000-0000-0002', 'wrong_check_character'],
  ])('refuses "%s": %s', (input, reason) => {
    expect(parseTrackingCode(input)).toEqual({ ok: false, reason })
  })

  it('never throws, and gives only reasons it lists', () => {
    const parse = parseTrackingCode as (input: unknown) => ReturnType<typeof parseTrackingCode>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.anything()), (input) => {
        const parsed = parse(input)
        if (!parsed.ok) expect(trackingCodeReasons).toContain(parsed.reason)
      }),
    )
  })
})
