import { compareJalali, type JalaliDate } from './jalali-calendar.ts'
import { type JalaliDateReason, jalaliDateReasons, parseJalaliDate } from './jalali-date.ts'
import type { Result } from './result.ts'
import { tehranDate } from './tehran-time.ts'

export const birthDateReasons = [...jalaliDateReasons, 'in_future', 'too_long_ago'] as const
export type BirthDateReason = JalaliDateReason | 'in_future' | 'too_long_ago'

export interface BirthDateOptions {
  /** The day on which the question is asked; by default today in Iran. */
  today?: JalaliDate
}

const longestLifeYears = 120

/** A Jalali date that can be a living person's birth date: not in the future, at most 120 years ago. */
export function parseBirthDate(input: string, options?: BirthDateOptions): Result<JalaliDate, BirthDateReason> {
  const parsed = parseJalaliDate(input)
  return parsed.ok ? checkBirthDate(parsed.value, options) : parsed
}

/** The same two limits for a date that is already parsed, as from three fields. */
export function checkBirthDate(
  date: JalaliDate,
  options?: BirthDateOptions,
): Result<JalaliDate, 'in_future' | 'too_long_ago'> {
  const today = options?.today ?? tehranDate(new Date())
  const earliest = { ...today, year: today.year - longestLifeYears }
  if (compareJalali(date, today) > 0) return { ok: false, reason: 'in_future' }
  if (compareJalali(date, earliest) < 0) return { ok: false, reason: 'too_long_ago' }
  return { ok: true, value: date }
}
