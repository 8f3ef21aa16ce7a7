import {
  compareJalali,
  isoToJalali,
  type JalaliDate,
  jalaliMonthLength,
  jalaliToIso,
  parseJalaliDate,
  toLatinDigits,
} from '@dadkar/validators'
import { claimAmountRules, type MoneyClaimKind } from './claim-amounts.ts'
import type { InputField, InputReasons } from './claim-inputs.ts'
import type { ClaimAmountResult } from './claim-reckoning.ts'
import { type ClaimKind, claimCatalogue } from './claims.ts'
import { type WageTables, wageTables } from './wages.ts'

/** What a person has typed so far, by the name of the question. */
export type TypedInputs = Readonly<Record<string, string>>

/** One thing asked of a person so that a claim can be reckoned. */
export type ClaimQuestion = { name: string; field: InputField | { type: 'jalaliDate' } }

type Counts = Record<string, number>
type PeriodRule = { gives: readonly string[]; count: (from: JalaliDate, to: JalaliDate) => Counts }

const inDays: PeriodRule = {
  gives: ['days'],
  count: (from, to) => ({ days: daysBetween(from, to) + 1 }),
}

/** People know from when to when it was, not how many days that is: of these claims the dates are asked. */
const periods: Partial<Record<MoneyClaimKind, PeriodRule>> = {
  unpaidWage: inDays,
  suspensionPay: inDays,
  endOfService: { gives: ['years', 'days'], count: countService },
}

/** Whether a kind of claim is for a sum of money, so that it can be reckoned. */
export function isMoneyClaim(kind: ClaimKind): kind is MoneyClaimKind {
  return claimCatalogue[kind].needsAmount
}

/** What has to be asked to reckon a claim, in the order of asking. The last one, what was paid already, may stay empty. */
export function claimQuestions(kind: MoneyClaimKind): ClaimQuestion[] {
  const given = periods[kind]?.gives ?? []
  const asked = Object.entries<InputField>(claimAmountRules[kind].fields).filter(([name]) => !given.includes(name))
  const dates = given.length > 0 ? (['from', 'to'] as const) : []
  return [
    ...dates.map((name): ClaimQuestion => ({ name, field: { type: 'jalaliDate' } })),
    ...asked.map(([name, field]) => ({ name, field })),
    { name: 'paidRial', field: { type: 'rial', max: 10n ** 15n } },
  ]
}

/**
 * What a money claim comes to from what was typed, in any digits; sums in rial, dates Jalali with both days counted.
 * Tells what is wrong with each answer; never throws.
 */
export function reckonTyped(
  kind: MoneyClaimKind,
  typed: TypedInputs,
  tables: WageTables = wageTables,
): ClaimAmountResult {
  const period = periods[kind]
  const dates = period ? readPeriod(typed) : null
  const inputs: Record<string, unknown> = dates && period && 'from' in dates ? period.count(dates.from, dates.to) : {}
  for (const { name, field } of claimQuestions(kind)) {
    if (field.type !== 'jalaliDate') inputs[name] = readTyped(field, typed[name] ?? '')
  }
  const result = claimAmountRules[kind].reckon(inputs, tables)
  if (!period || !dates) return result
  const reasons = 'reasons' in dates ? dates.reasons : {}
  if (result.ok) return result
  return { ok: false, reasons: { ...atDates(result.reasons, period, 'from' in dates), ...reasons } }
}

/** What is wrong with a count that the dates gave is told at the last day; without dates it is not the person's to mend. */
function atDates(reasons: InputReasons, { gives }: PeriodRule, hasDates: boolean): InputReasons {
  const told: InputReasons = {}
  for (const [name, reason] of Object.entries(reasons)) {
    if (!gives.includes(name)) told[name] = reason
    else if (hasDates) told.to = reason
  }
  return told
}

function readPeriod(typed: TypedInputs): { from: JalaliDate; to: JalaliDate } | { reasons: InputReasons } {
  const read = (name: string) => parseJalaliDate(typed[name] ?? '')
  const reasonOf = (name: string) => ((typed[name] ?? '').trim() === '' ? 'required' : 'not_a_date')
  const [from, to] = [read('from'), read('to')]
  if (from.ok && to.ok) {
    return compareJalali(from.value, to.value) <= 0
      ? { from: from.value, to: to.value }
      : { reasons: { to: 'before_start' } }
  }
  return {
    reasons: {
      ...(from.ok ? {} : { from: reasonOf('from') }),
      ...(to.ok ? {} : { to: reasonOf('to') }),
    },
  }
}

const digits = (text: string) => toLatinDigits(text).replace(/[\s,٬،]/g, '')

function readTyped(field: InputField, text: string): unknown {
  if (text.trim() === '' || field.type === 'choice') return text
  const typed = digits(text)
  const isWhole = /^\d{1,18}$/.test(typed)
  if (field.type === 'rial') return isWhole ? BigInt(typed) : typed
  return isWhole ? Number(typed) : Number.NaN
}

const dayLength = 86_400_000
const daysBetween = (from: JalaliDate, to: JalaliDate) =>
  Math.round((Date.parse(jalaliToIso(to)) - Date.parse(jalaliToIso(from))) / dayLength)

/** Whole years from the first day on, and the days beyond the last anniversary. The last day counts. */
function countService(from: JalaliDate, to: JalaliDate): Counts {
  const end = isoToJalali(new Date(Date.parse(jalaliToIso(to)) + dayLength).toISOString().slice(0, 10))
  const anniversary = (year: number): JalaliDate => ({
    ...from,
    year,
    day: Math.min(from.day, jalaliMonthLength(year, from.month)),
  })
  const years = end.year - from.year - (compareJalali(anniversary(end.year), end) > 0 ? 1 : 0)
  return { years, days: daysBetween(anniversary(from.year + years), end) }
}
