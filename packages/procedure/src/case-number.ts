import { jalaliYearRange, type Result, toLatinDigits } from '@dadkar/validators'

export interface CaseNumber {
  jalaliYear: number
  /** One to four digits; zeros at its start count. */
  officeCode: string
  /** Counts from 1 in each office and year. */
  serial: number
}

export const caseNumberReasons = ['empty', 'wrong_format'] as const
export type CaseNumberReason = (typeof caseNumberReasons)[number]

const pattern = /^([0-9]{4})-([0-9]{1,4})-([0-9]{1,9})$/

/** `<Jalali year>-<office>-<serial>`, the serial at least six digits: `1405-12-000123`. Throws RangeError otherwise. */
export function formatCaseNumber(jalaliYear: number, officeCode: string, serial: number): string {
  const text = `${jalaliYear}-${officeCode}-${String(serial).padStart(6, '0')}`
  if (!readCaseNumber(text)) throw new RangeError('not the parts of a case number')
  return text
}

/** A case number as a person types it: any digits, dashes and spaces. Never throws. */
export function parseCaseNumber(input: string): Result<CaseNumber, CaseNumberReason> {
  const typed: unknown = input
  if (typeof typed !== 'string') return { ok: false, reason: 'empty' }
  const text = toLatinDigits(typed)
    .replace(/[\s\p{Cf}\u0640]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
  if (text === '') return { ok: false, reason: 'empty' }
  const value = readCaseNumber(text)
  return value ? { ok: true, value } : { ok: false, reason: 'wrong_format' }
}

function readCaseNumber(text: string): CaseNumber | null {
  const [, year, officeCode, serialDigits] = pattern.exec(text) ?? []
  if (!year || !officeCode || !serialDigits) return null
  const jalaliYear = Number(year)
  const serial = Number(serialDigits)
  if (jalaliYear < jalaliYearRange.first || jalaliYear > jalaliYearRange.last || serial < 1) return null
  return { jalaliYear, officeCode, serial }
}
