import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as validators from './index.ts'
import { anything } from './noisy.fixture.ts'

const parsers = {
  nationalId: [validators.parseNationalId, validators.nationalIdReasons],
  legalNationalId: [validators.parseLegalNationalId, validators.legalNationalIdReasons],
  foreignNationalId: [validators.parseForeignNationalId, validators.foreignNationalIdReasons],
  registrationNumber: [validators.parseRegistrationNumber, validators.registrationNumberReasons],
  mobile: [validators.parseMobile, validators.mobileReasons],
  sheba: [validators.parseSheba, validators.shebaReasons],
  postalCode: [validators.parsePostalCode, validators.postalCodeReasons],
  jalaliDate: [validators.parseJalaliDate, validators.jalaliDateReasons],
  birthDate: [validators.parseBirthDate, validators.birthDateReasons],
} as const

type Parser = (input: unknown) => validators.Result<unknown, string>

describe.each(Object.entries(parsers))('%s', (_name, [parser, reasons]) => {
  const parse = parser as Parser

  it('never throws, and gives only reasons it lists', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const parsed = parse(input)
        if (!parsed.ok) expect(reasons).toContain(parsed.reason)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([undefined, null, 12, {}, [], Symbol('id')])('takes what is not text (%s) for empty', (input) => {
    expect(parse(input)).toEqual({ ok: false, reason: 'empty' })
  })

  it('accepts its own canonical value again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789+IR'), minLength: 9, maxLength: 26 }), (input) => {
        const parsed = parse(input)
        if (parsed.ok && typeof parsed.value === 'string') expect(parse(parsed.value)).toEqual(parsed)
      }),
    )
  })
})

describe('parseJalaliParts', () => {
  it('never throws', () => {
    const parse = validators.parseJalaliParts as (parts: unknown) => unknown
    fc.assert(
      fc.property(fc.oneof(anything, fc.record({ year: anything, month: anything, day: anything })), (parts) => {
        expect(parse(parts)).toHaveProperty('ok')
      }),
    )
  })
})
