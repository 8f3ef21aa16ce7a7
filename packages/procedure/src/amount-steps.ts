import { type Locale, localizeDigits } from '@dadkar/validators'
import { formatRial, groupDigits } from './amounts.ts'

export type CountUnit = 'day' | 'hour' | 'month' | 'year' | 'child'

/** One factor of a product, with its unit: a sum of money, a count, or a share. `per` divides. */
export type Factor =
  | { unit: 'rial'; value: bigint; per?: { unit: CountUnit; value: bigint } }
  | { unit: CountUnit; value: bigint; per?: { unit: CountUnit; value: bigint } }
  | { unit: 'permille'; value: bigint }

/** What a step stands for, so that a page can name it. */
export const stepNames = [
  'amount',
  'fullMonths',
  'extraDays',
  'leaveKept',
  'leaveOfLastYear',
  'serviceYears',
  'serviceDays',
  'ceiling',
  'alreadyPaid',
] as const
export type StepName = (typeof stepNames)[number]

/** One line of a reckoning: «۳۰ روز × ۱۲٬۰۰۰٬۰۰۰ ریال». What is taken off has a negative amount. */
export interface AmountStep {
  name: StepName
  factors: readonly Factor[]
  /** Rial: the product of the factors, rounded to the whole rial, half up. */
  amountRial: bigint
}

export const rial = (value: bigint): Factor => ({ unit: 'rial', value })

export const count = (unit: CountUnit, value: number): Factor => ({ unit, value: BigInt(value) })

export const permille = (value: bigint): Factor => ({ unit: 'permille', value })

/** A line of a reckoning from its factors. */
export function step(name: StepName, ...factors: Factor[]): AmountStep {
  return { name, factors, amountRial: product(factors) }
}

/** The product of factors in whole rial; half a rial and more is rounded up. Nothing is rounded before the end. */
export function product(factors: readonly Factor[]): bigint {
  let [numerator, denominator] = [1n, 1n]
  for (const factor of factors) {
    numerator *= factor.value
    if (factor.unit === 'permille') denominator *= 1000n
    else if (factor.per) denominator *= factor.per.value
  }
  return (2n * numerator + denominator) / (2n * denominator)
}

const unitNames = {
  fa: { day: 'روز', hour: 'ساعت', month: 'ماه', year: 'سال', child: 'فرزند' },
  en: { day: 'days', hour: 'hours', month: 'months', year: 'years', child: 'children' },
} as const satisfies Record<Locale, Record<CountUnit, string>>

/** The product as people read it: «۴۰ ساعت × ۱۶۶٬۲۵۵٬۵۰۰ ریال ÷ ۲۲۰ ساعت × ۱۴۰٪». */
export function formatFactors(factors: readonly Factor[], locale: Locale): string {
  return factors.map((factor) => formatFactor(factor, locale)).join(' × ')
}

function formatFactor(factor: Factor, locale: Locale): string {
  if (factor.unit === 'permille') return formatPercent(factor.value, locale)
  const { unit, value, per } = factor
  const whole = unit === 'rial' ? formatRial(value, locale) : formatCount(unit, value, locale)
  return per ? `${whole} ÷ ${formatCount(per.unit, per.value, locale)}` : whole
}

function formatCount(unit: CountUnit, value: bigint, locale: Locale): string {
  return `${groupDigits(value, locale)} ${unitNames[locale][unit]}`
}

function formatPercent(value: bigint, locale: Locale): string {
  const tenths = value % 10n === 0n ? '' : `${locale === 'fa' ? '٫' : '.'}${value % 10n}`
  return `${localizeDigits(`${value / 10n}${tenths}`, locale)}${locale === 'fa' ? '٪' : '%'}`
}
