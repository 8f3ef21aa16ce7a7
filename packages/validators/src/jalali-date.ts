import { toLatinDigits } from './digits.ts'
import { type JalaliDate, jalaliMonthLength, jalaliYearRange } from './jalali-calendar.ts'
import type { Result } from './result.ts'

export const jalaliPartReasons = ['empty', 'not_digits', 'out_of_range', 'not_in_month'] as const
export type JalaliPartReason = (typeof jalaliPartReasons)[number]
export type JalaliPart = 'year' | 'month' | 'day'

/** What is wrong with each field of a three-field date; fields that are right are absent. */
export type JalaliPartReasons = Partial<Record<JalaliPart, JalaliPartReason>>

export const jalaliDateReasons = [
  'empty',
  'wrong_format',
  'year_out_of_range',
  'month_out_of_range',
  'day_out_of_range',
] as const
export type JalaliDateReason = (typeof jalaliDateReasons)[number]

const noise = /[\u0640\p{Cf}]/gu
const written = /^(\d{4})[/.\p{Pd}\u2212\s]+(\d{1,2})[/.\p{Pd}\u2212\s]+(\d{1,2})$/u
const compact = /^(\d{4})(\d{2})(\d{2})$/

/**
 * A Jalali date written year first: ۱۳۷۰/۵/۹, 1370-05-09, 13700509. Years 1250–1500, so that a Gregorian year
 * is refused rather than taken for a far one. It never rolls over: 1404/12/30 is refused.
 */
export function parseJalaliDate(input: string): Result<JalaliDate, JalaliDateReason> {
  const text = clean(input)
  if (text === '') return { ok: false, reason: 'empty' }
  const [, year, month, day] = written.exec(text) ?? compact.exec(text) ?? []
  if (!year || !month || !day) return { ok: false, reason: 'wrong_format' }
  const parsed = parseJalaliParts({ year, month, day })
  if (parsed.ok) return parsed
  const wrong = (['year', 'month', 'day'] as const).find((part) => parsed.reasons[part])
  return { ok: false, reason: `${wrong ?? 'day'}_out_of_range` }
}

/** The same for three separate fields: every wrong field gets its own reason. */
export function parseJalaliParts(
  parts: Record<JalaliPart, string>,
): { ok: true; value: JalaliDate } | { ok: false; reasons: JalaliPartReasons } {
  const year = parsePart(parts?.year, jalaliYearRange.first, jalaliYearRange.last)
  const month = parsePart(parts?.month, 1, 12)
  const day = parsePart(parts?.day, 1, 31)
  if (year.ok && month.ok && day.ok) {
    if (day.value > jalaliMonthLength(year.value, month.value)) return { ok: false, reasons: { day: 'not_in_month' } }
    return { ok: true, value: { year: year.value, month: month.value, day: day.value } }
  }
  const reasons: JalaliPartReasons = {}
  if (!year.ok) reasons.year = year.reason
  if (!month.ok) reasons.month = month.reason
  if (!day.ok) reasons.day = day.reason
  return { ok: false, reasons }
}

function parsePart(input: unknown, min: number, max: number): Result<number, JalaliPartReason> {
  const text = clean(input)
  if (text === '') return { ok: false, reason: 'empty' }
  if (!/^\d+$/.test(text)) return { ok: false, reason: 'not_digits' }
  const value = Number(text)
  return value < min || value > max ? { ok: false, reason: 'out_of_range' } : { ok: true, value }
}

function clean(input: unknown): string {
  return typeof input === 'string' ? toLatinDigits(input).replace(noise, '').trim() : ''
}
