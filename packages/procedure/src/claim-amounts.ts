import { isJalaliLeapYear } from '@dadkar/validators'
import { count, type Factor, permille, rial, step } from './amount-steps.ts'
import type { InputsOf } from './claim-inputs.ts'
import { type ClaimAmountResult, hourly, monthly, ofMonths, rule, yearly } from './claim-reckoning.ts'
import { type ClaimKind, cite } from './claims.ts'
import { type WageTables, wageTables } from './wages.ts'

/** The kinds of claim that are for a sum of money. */
export type MoneyClaimKind = Exclude<ClaimKind, 'reinstatement' | 'unpaidInsurance'>

const wage = { type: 'rial', max: 10n ** 11n } as const
const days = { type: 'count', unit: 'day', max: 3660 } as const
const hours = { type: 'count', unit: 'hour', max: 20_000 } as const
const year = { type: 'jalaliYear' } as const
/** A part of one year: whole months, and days beyond them. */
const monthsAndDays = {
  months: { type: 'count', unit: 'month', max: 12 },
  days: { type: 'count', unit: 'day', max: 29 },
} as const

export const shiftPatterns = ['morningEvening', 'morningEveningNight', 'withNight'] as const

/** Art. 56: morning and evening 10 %, all three 15 %, morning or evening with night 22.5 %. */
const shiftRates = { morningEvening: 100n, morningEveningNight: 150n, withNight: 225n } as const

/**
 * How each money claim is reckoned, from what the claimant knows. Wages are those of the time the claim is for, in rial;
 * a month has 30 days and 220 hours (44 hours in six days, Labour Law art. 51). The board decides: this is a help to the
 * claimant, who may claim another sum.
 */
export const claimAmountRules = {
  /** Days not paid, at the wage of a day; a month of 31 days is 31 days' wage. Arts 34, 37. */
  unpaidWage: rule({ dailyWage: wage, days }, cite('labour', 34, 37), ({ dailyWage, days }) => [
    step('amount', count('day', days), rial(dailyWage)),
  ]),

  /** Days worked in a year of which a year of service was complete, at that year's increment. Art. 41. */
  baseYearIncrement: rule(
    { year, days: { ...days, max: 366 } },
    cite('labour', 41),
    yearly(({ baseYearDaily }, { days }) => [step('amount', count('day', days), rial(baseYearDaily))]),
  ),

  /** Months of one year at the sum of that year, days as thirtieths. Art. 34. */
  housingAllowance: rule({ year, ...monthsAndDays }, cite('labour', 34), monthly('housing')),
  groceryAllowance: rule({ year, ...monthsAndDays }, cite('labour', 34), monthly('grocery')),
  marriageAllowance: rule({ year, ...monthsAndDays }, cite('labour', 41), monthly('marriage')),

  /** Three days' minimum wage a month for each child. Social Security Law art. 86. */
  childAllowance: rule(
    { year, ...monthsAndDays, children: { type: 'count', unit: 'child', max: 20 } },
    cite('socialSecurity', 86, 87),
    yearly(({ minDailyWage }, { children, ...part }) => ofMonths(part, minDailyWage * 3n, count('child', children))),
  ),

  /** Hours beyond the ordinary ones: the wage of an hour and 40 %. Art. 59. */
  overtime: rule({ monthlyWage: wage, hours }, cite('labour', 59), hourly(1400n)),
  /** Hours between 22 and 6, for those who do not work in shifts: 35 % on top of the wage paid. Art. 58. */
  nightWork: rule({ monthlyWage: wage, hours }, cite('labour', 58), hourly(350n)),
  /** Months of work in shifts: 10, 15 or 22.5 % on top of the wage paid. Art. 56. */
  shiftWork: rule(
    {
      monthlyWage: wage,
      months: { type: 'count', unit: 'month', max: 600 },
      pattern: { type: 'choice', choices: shiftPatterns },
    },
    cite('labour', 55, 56),
    ({ monthlyWage, months, pattern }) => [
      step('amount', count('month', months), rial(monthlyWage), permille(shiftRates[pattern])),
    ],
  ),
  /**
   * Hours on Fridays with another day of rest instead: 40 % on top of the wage paid. Art. 62. Without another day of rest
   * they are overtime besides, which is a claim of its own.
   */
  fridayWork: rule({ monthlyWage: wage, hours }, cite('labour', 62), hourly(400n)),
  /** Hours on official holidays and 11 Ordibehesht, from the first one as overtime (practice). Arts 59, 63. */
  holidayWork: rule({ monthlyWage: wage, hours }, cite('labour', 59, 63), hourly(1400n)),

  /**
   * Leave not taken, when the work ends: of earlier years at most nine days each, of the last year all of it (26 working
   * days; 30 in hard and harmful work). Arts 64–66, 71.
   */
  unusedLeave: rule(
    {
      dailyWage: wage,
      earlierYears: { type: 'count', unit: 'year', max: 60 },
      keptDays: { ...days, max: 540 },
      lastYearDays: { ...days, max: 30 },
    },
    cite('labour', 64, 65, 66, 71),
    ({ dailyWage, earlierYears, keptDays, lastYearDays }) =>
      keptDays > 9 * earlierYears
        ? { keptDays: 'too_large' }
        : [
            step('leaveKept', count('day', keptDays), rial(dailyWage)),
            step('leaveOfLastYear', count('day', lastYearDays), rial(dailyWage)),
          ],
  ),

  /**
   * Sixty days of the last wage for a year, in proportion to the days worked in it; at most ninety days of that year's
   * minimum wage, in the same proportion. Single article of the law of 1370 and its note.
   */
  newYearBonus: rule(
    { year, dailyWage: wage, days: { ...days, max: 366 } },
    cite('newYearBonus', 1),
    yearly(({ minDailyWage }, { year, dailyWage, days }) => {
      const yearDays = isJalaliLeapYear(year) ? 366 : 365
      if (days > yearDays) return { days: 'too_large' }
      const part: Factor = { unit: 'day', value: BigInt(days), per: { unit: 'day', value: BigInt(yearDays) } }
      const bonus = step('amount', part, count('day', 60), rial(dailyWage))
      const ceiling = step('ceiling', part, count('day', 90), rial(minDailyWage))
      return [bonus.amountRial > ceiling.amountRial ? ceiling : bonus]
    }),
  ),

  /** A month of the last wage for each year of service. Art. 24, which speaks of whole years; days as practice has it. */
  endOfService: rule(
    {
      monthlyWage: wage,
      years: { type: 'count', unit: 'year', max: 60 },
      days: { ...days, max: 365 },
    },
    cite('labour', 24),
    ({ monthlyWage, years, days }) => [
      step('serviceYears', count('year', years), rial(monthlyWage)),
      step('serviceDays', count('day', days), { unit: 'rial', value: monthlyWage, per: { unit: 'day', value: 365n } }),
    ],
  ),

  /** Days of mission, 50 km away or with a night there: at least the wage of a day on top of the wage. Art. 46. */
  missionPay: rule({ dailyWage: wage, days }, cite('labour', 46), ({ dailyWage, days }) => [
    step('amount', count('day', days), rial(dailyWage)),
  ]),

  /** Days of a suspension for which the employer answers, at the wage of a day. Arts 18, 29. */
  suspensionPay: rule({ dailyWage: wage, days }, cite('labour', 18, 29), ({ dailyWage, days }) => [
    step('amount', count('day', days), rial(dailyWage)),
  ]),
} as const satisfies Record<MoneyClaimKind, unknown>

export type ClaimInputs<Kind extends MoneyClaimKind> = InputsOf<(typeof claimAmountRules)[Kind]['fields']> & {
  /** What was paid of it already. */
  paidRial?: bigint
}

/**
 * What a money claim comes to, step by step, in whole rial; each step is rounded half up. For inputs that do not fit it
 * tells what is wrong with each. A claim over several years, or several wages, is reckoned part by part and added up.
 */
export function reckonClaim<Kind extends MoneyClaimKind>(
  kind: Kind,
  inputs: ClaimInputs<Kind>,
  tables: WageTables = wageTables,
): ClaimAmountResult {
  return claimAmountRules[kind].reckon(inputs, tables)
}
