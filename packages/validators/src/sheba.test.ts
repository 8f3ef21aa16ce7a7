import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digits, noisy } from './noisy.fixture.ts'
import { parseSheba, type ShebaReason, shebaBankCode } from './sheba.ts'

const real = ['IR820540102680020817909002', 'IR580540105180021273113007']

describe('parseSheba', () => {
  it.each(real)('accepts %s, also in lower case and without IR', (sheba) => {
    expect(parseSheba(sheba)).toEqual({ ok: true, value: sheba })
    expect(parseSheba(sheba.toLowerCase())).toEqual({ ok: true, value: sheba })
    expect(parseSheba(sheba.slice(2))).toEqual({ ok: true, value: sheba })
  })

  it.each<[string, ShebaReason]>([
    ['', 'empty'],
    ['DE89370400440532013000', 'foreign_account'],
    ['IR82054010268002081790900X', 'not_digits'],
    ['شبا', 'not_digits'],
    ['IR', 'wrong_length'],
    ['IR82054010268002081790900', 'wrong_length'],
    ['IR8205401026800208179090022', 'wrong_length'],
    ['IR012345678901234567890123', 'wrong_check_digits'],
    ['IR820540102680020817909020', 'wrong_check_digits'],
  ])('refuses "%s": %s', (input, reason) => {
    expect(parseSheba(input)).toEqual({ ok: false, reason })
  })

  it('accepts every account with check digits by ISO 13616, and no other check digits', () => {
    fc.assert(
      fc.property(digits(22), fc.integer({ min: 1, max: 96 }), (account, shift) => {
        const check = 98 - Number(BigInt(`${account}182700`) % 97n)
        const other = ((check - 2 + shift) % 97) + 2
        expect(parseSheba(`IR${String(check).padStart(2, '0')}${account}`).ok).toBe(true)
        expect(parseSheba(`IR${String(other).padStart(2, '0')}${account}`).ok).toBe(false)
      }),
    )
  })

  it('reads Persian and Arabic digits with noise as the plain number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...real).chain((sheba) => fc.tuple(fc.constant(sheba), noisy(sheba))),
        ([sheba, typed]) => {
          expect(parseSheba(typed)).toEqual({ ok: true, value: sheba })
        },
      ),
    )
  })

  it('names the bank', () => {
    expect(shebaBankCode('IR820540102680020817909002')).toBe('054')
  })
})
