import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NationalIdReason, parseNationalId } from './national-id.ts'
import { digits, noisy } from './noisy.fixture.ts'

const real = ['0499370899', '0790419904', '0684159414', '4400276201', '2540201288', '7400076205', '0067749828']
const borderline = ['0010000070', '0010000021', '0010000011']

describe('parseNationalId', () => {
  it.each([...real, ...borderline])('accepts %s', (id) => {
    expect(parseNationalId(id)).toEqual({ ok: true, value: id })
  })

  it.each<[string, NationalIdReason]>([
    ['', 'empty'],
    [' \u200f- ', 'empty'],
    ['04993708a9', 'not_digits'],
    ['۰۴۹۹۳۷۰۸۹ك', 'not_digits'],
    ['499370899', 'wrong_length'],
    ['04993708990', 'wrong_length'],
    ['1111111111', 'repeated_digits'],
    ['0000000000', 'repeated_digits'],
    ['0010000000', 'impossible_pattern'],
    ['0684159415', 'wrong_check_digit'],
    ['1234567890', 'wrong_check_digit'],
  ])('refuses "%s": %s', (input, reason) => {
    expect(parseNationalId(input)).toEqual({ ok: false, reason })
  })

  it('puts back dropped zeros only when asked', () => {
    expect(parseNationalId('499370899', { restoreLeadingZeros: true })).toEqual({ ok: true, value: '0499370899' })
    expect(parseNationalId('67749828', { restoreLeadingZeros: true })).toEqual({ ok: true, value: '0067749828' })
    expect(parseNationalId('7749828', { restoreLeadingZeros: true })).toEqual({ ok: false, reason: 'wrong_length' })
  })

  it('reads Persian and Arabic digits with noise as the plain number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...real).chain((id) => fc.tuple(fc.constant(id), noisy(id))),
        ([id, typed]) => {
          expect(parseNationalId(typed)).toEqual({ ok: true, value: id })
        },
      ),
    )
  })

  it('accepts exactly one check digit for any first nine', () => {
    const firstNine = digits(9).filter((nine) => nine.slice(3) !== '000000' && new Set(nine).size > 1)
    fc.assert(
      fc.property(firstNine, (nine) => {
        const accepted = [...'0123456789'].filter((check) => parseNationalId(nine + check).ok)
        expect(accepted).toHaveLength(1)
      }),
    )
  })

  it('notices any single wrong digit, unless the check digit is 1, which two remainders share', () => {
    const unambiguous = real.filter((id) => !id.endsWith('1'))
    fc.assert(
      fc.property(fc.constantFrom(...unambiguous), fc.nat(9), fc.integer({ min: 1, max: 9 }), (id, index, shift) => {
        const wrong = String((Number(id[index]) + shift) % 10)
        expect(parseNationalId(id.slice(0, index) + wrong + id.slice(index + 1)).ok).toBe(false)
      }),
    )
  })
})
