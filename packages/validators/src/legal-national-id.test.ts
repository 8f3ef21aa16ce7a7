import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LegalNationalIdReason, parseLegalNationalId } from './legal-national-id.ts'
import { digits, noisy } from './noisy.fixture.ts'

const real = ['10380284790', '14005893875', '10861677542', '14000000080']

describe('parseLegalNationalId', () => {
  it.each(real)('accepts %s', (id) => {
    expect(parseLegalNationalId(id)).toEqual({ ok: true, value: id })
  })

  it.each<[string, LegalNationalIdReason]>([
    ['', 'empty'],
    ['1038028479x', 'not_digits'],
    ['1038028479', 'wrong_length'],
    ['103802847900', 'wrong_length'],
    ['11111111111', 'repeated_digits'],
    ['33333333333', 'repeated_digits'],
    ['14000000003', 'impossible_pattern'],
    ['10380284792', 'wrong_check_digit'],
  ])('refuses "%s": %s', (input, reason) => {
    expect(parseLegalNationalId(input)).toEqual({ ok: false, reason })
  })

  it('reads Persian and Arabic digits with noise as the plain number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...real).chain((id) => fc.tuple(fc.constant(id), noisy(id))),
        ([id, typed]) => {
          expect(parseLegalNationalId(typed)).toEqual({ ok: true, value: id })
        },
      ),
    )
  })

  it('accepts exactly one check digit for any first ten', () => {
    const firstTen = digits(10).filter((ten) => ten.slice(3) !== '0000000' && new Set(ten).size > 1)
    fc.assert(
      fc.property(firstTen, (ten) => {
        const accepted = [...'0123456789'].filter((check) => parseLegalNationalId(ten + check).ok)
        expect(accepted).toHaveLength(1)
      }),
    )
  })
})
