import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseForeignNationalId } from './foreign-national-id.ts'
import { digits, noisy } from './noisy.fixture.ts'
import { type PostalCodeReason, parsePostalCode } from './postal-code.ts'
import { parseRegistrationNumber } from './registration-number.ts'

describe('parseForeignNationalId', () => {
  it('accepts any 12 digits, however they are typed', () => {
    fc.assert(
      fc.property(
        digits(12).chain((id) => fc.tuple(fc.constant(id), noisy(id))),
        ([id, typed]) => {
          expect(parseForeignNationalId(typed)).toEqual({ ok: true, value: id })
        },
      ),
    )
  })

  it.each([
    ['', 'empty'],
    ['12345678901', 'wrong_length'],
    ['1234567890123', 'wrong_length'],
    ['12345678901x', 'not_digits'],
  ])('refuses "%s": %s', (input, reason) => {
    expect(parseForeignNationalId(input)).toEqual({ ok: false, reason })
  })
})

describe('parseRegistrationNumber', () => {
  it.each([
    ['1', '1'],
    ['۴۵۶ ۷۸۹', '456789'],
    ['00123', '00123'],
    ['1234567890', '1234567890'],
  ])('reads "%s" as %s', (input, value) => {
    expect(parseRegistrationNumber(input)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    ['۴۵۶/ب', 'not_digits'],
    ['12345678901', 'wrong_length'],
  ])('refuses "%s": %s', (input, reason) => {
    expect(parseRegistrationNumber(input)).toEqual({ ok: false, reason })
  })
})

describe('parsePostalCode', () => {
  it.each([
    ['1619735744', '1619735744'],
    ['14331-45433', '1433145433'],
    ['۱۴۳۳۱ ۴۵۴۳۳', '1433145433'],
  ])('reads "%s" as %s', (input, value) => {
    expect(parsePostalCode(input)).toEqual({ ok: true, value })
  })

  it.each<[string, PostalCodeReason]>([
    ['', 'empty'],
    ['161973574', 'wrong_length'],
    ['16197-3574B', 'not_digits'],
    ['1111111111', 'repeated_digits'],
    ['0423437584', 'impossible_pattern'],
    ['1219735744', 'impossible_pattern'],
    ['1619235744', 'impossible_pattern'],
    ['1619535744', 'impossible_pattern'],
    ['1619705744', 'impossible_pattern'],
    ['1619730000', 'impossible_pattern'],
  ])('refuses "%s": %s', (input, reason) => {
    expect(parsePostalCode(input)).toEqual({ ok: false, reason })
  })
})
