import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { product, stepNames } from './amount-steps.ts'
import { type ClaimInputs, claimAmountRules, type MoneyClaimKind, reckonClaim } from './claim-amounts.ts'
import { type InputField, inputReasons } from './claim-inputs.ts'
import { claimCatalogue, claimKinds } from './claims.ts'
import { wageTables } from './wages.ts'

const kinds = Object.keys(claimAmountRules) as MoneyClaimKind[]

function total<Kind extends MoneyClaimKind>(kind: Kind, inputs: ClaimInputs<Kind>): bigint {
  const result = reckonClaim(kind, inputs)
  if (!result.ok) throw new Error(JSON.stringify(result.reasons))
  return result.value.totalRial
}

function reasons<Kind extends MoneyClaimKind>(kind: Kind, inputs: ClaimInputs<Kind>) {
  const result = reckonClaim(kind, inputs)
  return result.ok ? {} : result.reasons
}

describe('sums reckoned by hand', () => {
  it.each([
    ['30 days unpaid', total('unpaidWage', { dailyWage: 12_000_000n, days: 30 }), 360_000_000n],
    ['the increment of Farvardin 1404', total('baseYearIncrement', { year: 1404, days: 31 }), 2_914_000n],
    ['housing, 4 months of 1405', total('housingAllowance', { year: 1405, months: 4, days: 0 }), 120_000_000n],
    [
      'grocery, 1 month and 10 days of 1401',
      total('groceryAllowance', { year: 1401, months: 1, days: 10 }),
      11_333_333n,
    ],
    ['grocery, 29 days of 1404', total('groceryAllowance', { year: 1404, months: 0, days: 29 }), 21_266_667n],
    ['marriage, 1403', total('marriageAllowance', { year: 1403, months: 12, days: 0 }), 60_000_000n],
    [
      '2 children, a month of 1405',
      total('childAllowance', { year: 1405, months: 1, days: 0, children: 2 }),
      33_251_100n,
    ],
    [
      'an hour of overtime on the minimum wage of 1405',
      total('overtime', { monthlyWage: 166_255_500n, hours: 1 }),
      1_057_990n,
    ],
    ['40 hours of it', total('overtime', { monthlyWage: 166_255_500n, hours: 40 }), 42_319_582n],
    ['10 hours by night', total('nightWork', { monthlyWage: 22_000_000n, hours: 10 }), 350_000n],
    [
      '2 months, evening and night',
      total('shiftWork', { monthlyWage: 100_000_000n, months: 2, pattern: 'withNight' }),
      45_000_000n,
    ],
    ['8 hours on a Friday', total('fridayWork', { monthlyWage: 22_000_000n, hours: 8 }), 320_000n],
    ['8 hours on 11 Ordibehesht', total('holidayWork', { monthlyWage: 22_000_000n, hours: 8 }), 1_120_000n],
    [
      'leave kept for two years, and of the last',
      total('unusedLeave', { dailyWage: 6_000_000n, earlierYears: 2, keptDays: 18, lastYearDays: 26 }),
      264_000_000n,
    ],
    [
      'the bonus of 1405 on the minimum wage',
      total('newYearBonus', { year: 1405, dailyWage: 5_541_850n, days: 365 }),
      332_511_000n,
    ],
    ['its ceiling', total('newYearBonus', { year: 1405, dailyWage: 20_000_000n, days: 365 }), 498_766_500n],
    [
      'the ceiling of 73 days of it',
      total('newYearBonus', { year: 1405, dailyWage: 20_000_000n, days: 73 }),
      99_753_300n,
    ],
    [
      'the bonus of half a leap year',
      total('newYearBonus', { year: 1403, dailyWage: 3_000_000n, days: 183 }),
      90_000_000n,
    ],
    [
      '3 years and 73 days of service',
      total('endOfService', { monthlyWage: 30_000_000n, years: 3, days: 73 }),
      96_000_000n,
    ],
    ['5 days of mission', total('missionPay', { dailyWage: 1_393_250n, days: 5 }), 6_966_250n],
    ['31 days of suspension', total('suspensionPay', { dailyWage: 4_000_000n, days: 31 }), 124_000_000n],
    ['half a rial, rounded up', total('fridayWork', { monthlyWage: 275n, hours: 1 }), 1n],
    ['less than half, rounded down', total('fridayWork', { monthlyWage: 274n, hours: 1 }), 0n],
  ])('%s', (_, reckoned, byHand) => {
    expect(reckoned).toBe(byHand)
  })

  it('takes off what was paid, and says so', () => {
    const result = reckonClaim('unpaidWage', { dailyWage: 12_000_000n, days: 30, paidRial: 100_000_000n })
    expect(result).toEqual({
      ok: true,
      value: {
        totalRial: 260_000_000n,
        steps: [
          {
            name: 'amount',
            factors: [
              { unit: 'day', value: 30n },
              { unit: 'rial', value: 12_000_000n },
            ],
            amountRial: 360_000_000n,
          },
          { name: 'alreadyPaid', factors: [{ unit: 'rial', value: 100_000_000n }], amountRial: -100_000_000n },
        ],
      },
    })
  })
})

describe('inputs that do not fit', () => {
  it.each([
    [reasons('unpaidWage', { dailyWage: -1n, days: 1.5 }), { dailyWage: 'too_small', days: 'not_whole' }],
    [reasons('unpaidWage', { dailyWage: 10n ** 12n, days: 9999 }), { dailyWage: 'too_large', days: 'too_large' }],
    [reasons('unpaidWage', { dailyWage: 1n, days: 1, paidRial: 2n }), { paidRial: 'above_due' }],
    [reasons('unpaidWage', { dailyWage: 1n, days: 1, paidRial: -2n }), { paidRial: 'too_small' }],
    [reasons('housingAllowance', { year: 1401, months: 1, days: 0 }), { year: 'no_rate' }],
    [reasons('marriageAllowance', { year: 1402, months: 1, days: 0 }), { year: 'no_rate' }],
    [reasons('groceryAllowance', { year: 1390, months: 1, days: 0 }), { year: 'no_rate' }],
    [reasons('newYearBonus', { year: 1404, dailyWage: 1n, days: 366 }), { days: 'too_large' }],
    [reasons('newYearBonus', { year: 1403, dailyWage: 1n, days: 366 }), {}],
    [
      reasons('unusedLeave', { dailyWage: 1n, earlierYears: 1, keptDays: 10, lastYearDays: 0 }),
      { keptDays: 'too_large' },
    ],
  ])('%j: %j', (found, expected) => {
    expect(found).toEqual(expected)
  })

  it('takes whatever a form gives, never throws, and gives only reasons it lists', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.dictionary(fc.string(), fc.anything()),
        fc.anything(),
        (kind, form, any) => {
          const filled = Object.fromEntries(Object.keys(claimAmountRules[kind].fields).map((name) => [name, any]))
          for (const inputs of [form, filled]) {
            const result = claimAmountRules[kind].reckon(inputs, wageTables)
            for (const reason of Object.values(result.ok ? {} : result.reasons)) expect(inputReasons).toContain(reason)
          }
        },
      ),
    )
  })

  it('asks for what is missing', () => {
    expect(claimAmountRules.overtime.reckon({ hours: '' }, wageTables)).toEqual({
      ok: false,
      reasons: { monthlyWage: 'required', hours: 'required' },
    })
    expect(claimAmountRules.shiftWork.reckon({ monthlyWage: 1n, months: 1, pattern: 'x' }, wageTables)).toEqual({
      ok: false,
      reasons: { pattern: 'unknown_choice' },
    })
  })
})

function inputOf(field: InputField): fc.Arbitrary<bigint | number | string> {
  switch (field.type) {
    case 'rial':
      return fc.bigInt({ min: 0n, max: field.max })
    case 'count':
      return fc.integer({ min: 0, max: field.max })
    case 'jalaliYear':
      return fc.constantFrom(...Object.keys(wageTables).map(Number))
    case 'choice':
      return fc.constantFrom(...field.choices)
  }
}

describe.each(kinds)('%s', (kind) => {
  const { reckon, articles } = claimAmountRules[kind]
  const fields: Readonly<Record<string, InputField>> = claimAmountRules[kind].fields
  const inputs = fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, inputOf(field)])))
  const reckoned = (given: Record<string, unknown>) => {
    const result = reckon(given, wageTables)
    return result.ok ? result.value : null
  }

  it('adds up, step by step, is never negative, and can be claimed', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const amount = reckoned(given)
        if (!amount) return
        expect(amount.totalRial).toBe(amount.steps.reduce((sum, { amountRial }) => sum + amountRial, 0n))
        expect(amount.totalRial).toBeGreaterThanOrEqual(0n)
        expect(amount.totalRial).toBeLessThanOrEqual(10n ** 15n)
        for (const { name, factors, amountRial } of amount.steps) {
          expect(amountRial).toBe(product(factors))
          expect(stepNames).toContain(name)
        }
      }),
    )
  })

  it('is nothing for nothing', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const nothing = Object.entries(given).map(([name, value]) => {
          if (fields[name]?.type === 'rial') return [name, 0n]
          return [name, fields[name]?.type === 'count' ? 0 : value]
        })
        const amount = reckoned(Object.fromEntries(nothing))
        if (amount) expect(amount).toEqual({ totalRial: 0n, steps: [] })
      }),
    )
  })

  it('never falls when a wage or a count rises', () => {
    fc.assert(
      fc.property(inputs, inputs, (given, other) => {
        for (const [name, field] of Object.entries(fields)) {
          if (field.type !== 'rial' && field.type !== 'count') continue
          const [low, high] = [given[name], other[name]].sort((a, b) => (Number(a) < Number(b) ? -1 : 1))
          const [less, more] = [reckoned({ ...given, [name]: low }), reckoned({ ...given, [name]: high })]
          if (less && more) expect(more.totalRial).toBeGreaterThanOrEqual(less.totalRial)
        }
      }),
    )
  })

  it('what was paid is taken off, at most all of it', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 0, max: 100 }), (given, percent) => {
        const due = reckoned(given)
        if (!due) return
        const paidRial = (due.totalRial * BigInt(percent)) / 100n
        expect(reckoned({ ...given, paidRial })?.totalRial).toBe(due.totalRial - paidRial)
        expect(reckoned({ ...given, paidRial: due.totalRial + 1n })).toBeNull()
      }),
    )
  })

  it('rests on an article', () => {
    expect(articles.length).toBeGreaterThan(0)
  })
})

describe('pro rata', () => {
  it('a part of a year gives a bonus in proportion, to the rial, and never more than the year', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.integer({ min: 0, max: 365 }), (dailyWage, days) => {
        const year = total('newYearBonus', { year: 1405, dailyWage, days: 365 })
        const part = total('newYearBonus', { year: 1405, dailyWage, days })
        expect(part).toBeLessThanOrEqual(year)
        const off = part * 365n - year * BigInt(days)
        expect(off < 0n ? -off : off).toBeLessThanOrEqual(365n)
      }),
    )
  })

  it('365 days of service are a year of it, thirty days of an allowance would be a month', () => {
    const monthlyWage = 99_999_999n
    expect(total('endOfService', { monthlyWage, years: 0, days: 365 })).toBe(
      total('endOfService', { monthlyWage, years: 1, days: 0 }),
    )
    expect(total('groceryAllowance', { year: 1405, months: 0, days: 15 }) * 2n).toBe(
      total('groceryAllowance', { year: 1405, months: 1, days: 0 }),
    )
  })
})

describe('the rules', () => {
  it('are there for every claim that needs an amount, and for no other', () => {
    expect(kinds).toEqual(claimKinds.filter((kind) => claimCatalogue[kind].needsAmount))
  })

  it('cite the law of the catalogue', () => {
    for (const kind of kinds) {
      expect(claimAmountRules[kind].articles[0]?.law).toBe(claimCatalogue[kind].articles[0]?.law)
    }
  })
})
