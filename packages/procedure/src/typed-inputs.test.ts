import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimAmountRules, type MoneyClaimKind } from './claim-amounts.ts'
import { claimQuestions, reckonTyped } from './typed-inputs.ts'

const kinds = Object.keys(claimAmountRules) as MoneyClaimKind[]
const totalOf = (result: ReturnType<typeof reckonTyped>) => (result.ok ? result.value.totalRial : result.reasons)

describe('reckoned from what people type', () => {
  it.each<[string, ReturnType<typeof reckonTyped>, unknown]>([
    [
      'Persian digits and separators; both days of a period count',
      reckonTyped('unpaidWage', { from: '۱۴۰۴/۰۱/۰۱', to: '۱۴۰۴/۰۱/۳۱', dailyWage: '۱۲٬۰۰۰٬۰۰۰' }),
      372_000_000n,
    ],
    [
      'a whole year of service is a month of wage',
      reckonTyped('endOfService', { from: '1403/01/01', to: '1403/12/30', monthlyWage: '365000000' }),
      365_000_000n,
    ],
    [
      'a year begun on a leap day, and a day',
      reckonTyped('endOfService', { from: '1403/12/30', to: '1404/12/29', monthlyWage: '365000000' }),
      366_000_000n,
    ],
    [
      'what was paid is taken off',
      reckonTyped('overtime', { monthlyWage: '22000000', hours: '۱۰', paidRial: '400,000' }),
      1_000_000n,
    ],
    ['nothing typed', reckonTyped('unpaidWage', {}), { from: 'required', to: 'required', dailyWage: 'required' }],
    [
      'no date, and a wage in words',
      reckonTyped('unpaidWage', { from: 'پارسال', to: '1404/12/30', dailyWage: 'کم' }),
      { from: 'not_a_date', to: 'not_a_date', dailyWage: 'not_whole' },
    ],
    [
      'an end before the beginning',
      reckonTyped('unpaidWage', { from: '1404/02/01', to: '1404/01/01', dailyWage: '1' }),
      { to: 'before_start' },
    ],
    [
      'longer than anybody is unpaid: told at the last day',
      reckonTyped('unpaidWage', { from: '1380/01/01', to: '1404/01/01', dailyWage: '1' }),
      { to: 'too_large' },
    ],
    ['a part of an hour', reckonTyped('overtime', { monthlyWage: '22000000', hours: '2.5' }), { hours: 'not_whole' }],
    [
      'a year without table',
      reckonTyped('housingAllowance', { year: '۱۳۹۰', months: '1', days: '0' }),
      { year: 'no_rate' },
    ],
  ])('%s', (_, result, expected) => {
    expect(totalOf(result)).toEqual(expected)
  })

  it('never throws, and blames only what was asked', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[۰-۹0-9/,]{0,12}$/))
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.infiniteStream(text), (kind, texts) => {
        const asked = claimQuestions(kind).map(({ name }) => name)
        const typed = Object.fromEntries(asked.map((name) => [name, texts.next().value ?? '']))
        const result = reckonTyped(kind, typed)
        if (!result.ok) expect(asked).toEqual(expect.arrayContaining(Object.keys(result.reasons)))
      }),
    )
  })
})
