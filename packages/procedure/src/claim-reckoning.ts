import { type AmountStep, count, type Factor, permille, rial, step } from './amount-steps.ts'
import { type InputFields, type InputReasons, type InputsOf, readInputs } from './claim-inputs.ts'
import type { LegalArticle } from './claims.ts'
import type { WageTables, YearWages } from './wages.ts'

/** What a claim comes to, and how: the steps add up to the total. */
export interface ClaimAmount {
  totalRial: bigint
  steps: readonly AmountStep[]
}

export type ClaimAmountResult = { ok: true; value: ClaimAmount } | { ok: false; reasons: InputReasons }

/** How one kind of claim is reckoned. */
export interface AmountRule<Fields extends InputFields> {
  /** What it asks for. Every reckoning also takes `paidRial`, what was paid of it already. */
  fields: Fields
  /** What the formula rests on. */
  articles: readonly LegalArticle[]
  /** Takes what a form gives, and tells what is wrong with each input. Never throws. */
  reckon: (inputs: Readonly<Record<string, unknown>>, tables: WageTables) => ClaimAmountResult
}

type Formula<Fields extends InputFields> = (
  inputs: InputsOf<Fields>,
  tables: WageTables,
) => readonly AmountStep[] | InputReasons

const paidField = { paidRial: { type: 'rial', max: 10n ** 15n } } as const

/** A rule from its fields and its formula. Steps that come to nothing are left out. */
export function rule<const Fields extends InputFields>(
  fields: Fields,
  articles: readonly LegalArticle[],
  formula: Formula<Fields>,
): AmountRule<Fields> {
  return {
    fields,
    articles,
    reckon: (inputs, tables) => {
      const read = readInputs(fields, inputs)
      const paid = readInputs(paidField, { paidRial: inputs.paidRial || 0n })
      if (!read.ok || !paid.ok) return { ok: false, reasons: { ...reasonsOf(read), ...reasonsOf(paid) } }
      const steps = formula(read.value, tables)
      return isSteps(steps) ? total(steps, paid.value.paidRial) : { ok: false, reasons: steps }
    },
  }
}

function total(steps: readonly AmountStep[], paidRial: bigint): ClaimAmountResult {
  const paid: AmountStep = { name: 'alreadyPaid', factors: [rial(paidRial)], amountRial: -paidRial }
  const due = [...steps, paid].filter(({ amountRial }) => amountRial !== 0n)
  const totalRial = due.reduce((sum, { amountRial }) => sum + amountRial, 0n)
  if (totalRial < 0n) return { ok: false, reasons: { paidRial: 'above_due' } }
  return { ok: true, value: { totalRial, steps: due } }
}

function reasonsOf(read: { ok: true } | { ok: false; reasons: InputReasons }): InputReasons {
  return read.ok ? {} : read.reasons
}

function isSteps(steps: readonly AmountStep[] | InputReasons): steps is readonly AmountStep[] {
  return Array.isArray(steps)
}

/** A formula with the sums of the year it asks for. */
export function yearly<Inputs extends { year: number }>(
  formula: (wages: YearWages, inputs: Inputs) => readonly AmountStep[] | InputReasons,
) {
  return (inputs: Inputs, tables: WageTables) => {
    const wages = tables[inputs.year]
    return wages ? formula(wages, inputs) : { year: 'no_rate' as const }
  }
}

interface MonthsAndDays {
  months: number
  days: number
}

/** A monthly allowance of the year. */
export function monthly(allowance: 'housing' | 'grocery' | 'marriage') {
  return yearly<{ year: number } & MonthsAndDays>((wages, part) => {
    const sum = wages[allowance]
    return sum === null ? { year: 'no_rate' } : ofMonths(part, sum)
  })
}

/** A sum of a month for some months and days, a day being a thirtieth; times other factors. */
export function ofMonths({ months, days }: MonthsAndDays, sum: bigint, ...others: Factor[]): AmountStep[] {
  return [
    step('fullMonths', count('month', months), ...others, rial(sum)),
    step('extraDays', count('day', days), ...others, { unit: 'rial', value: sum, per: { unit: 'day', value: 30n } }),
  ]
}

/** A share of the wage of an hour, for some hours. A month has 220: 44 in a week of six days, thirty days. */
export function hourly(share: bigint) {
  return ({ monthlyWage, hours }: { monthlyWage: bigint; hours: number }) => [
    step(
      'amount',
      count('hour', hours),
      { unit: 'rial', value: monthlyWage, per: { unit: 'hour', value: 220n } },
      permille(share),
    ),
  ]
}
