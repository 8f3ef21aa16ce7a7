import { toPersianDigits } from '@dadkar/validators'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseNumberReasons, formatCaseNumber, parseCaseNumber } from './case-number.ts'

const parts = fc.record({
  jalaliYear: fc.integer({ min: 1250, max: 1500 }),
  officeCode: fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 4 }),
  serial: fc.integer({ min: 1, max: 999_999_999 }),
})

describe('formatCaseNumber', () => {
  it('writes year, office and a serial of at least six digits', () => {
    expect(formatCaseNumber(1405, '12', 123)).toBe('1405-12-000123')
    expect(formatCaseNumber(1405, '0012', 1_234_567)).toBe('1405-0012-1234567')
  })

  it.each([
    [405, '12', 1],
    [2026, '12', 1],
    [1405, '', 1],
    [1405, 'تهران', 1],
    [1405, '12345', 1],
    [1405, '12', 0],
    [1405, '12', -1],
    [1405, '12', 1.5],
  ])('refuses %s, "%s", %s', (jalaliYear, officeCode, serial) => {
    expect(() => formatCaseNumber(jalaliYear, officeCode, serial)).toThrow(RangeError)
  })
})

describe('parseCaseNumber', () => {
  it('reads back what was written, in Persian digits, spaces and other dashes', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom('-', ' - ', '–', '−', '\u200f-'), (value, dash) => {
        const written = formatCaseNumber(value.jalaliYear, value.officeCode, value.serial)
        expect(parseCaseNumber(written)).toEqual({ ok: true, value })
        expect(parseCaseNumber(toPersianDigits(written).replaceAll('-', dash))).toEqual({ ok: true, value })
      }),
    )
  })

  it('takes a serial without its zeros', () => {
    const value = { jalaliYear: 1405, officeCode: '12', serial: 123 }
    expect(parseCaseNumber('1405-12-123')).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    [' ', 'empty'],
    ['140512000123', 'wrong_format'],
    ['2026-12-000123', 'wrong_format'],
    ['1405-12-000000', 'wrong_format'],
    ['1405-12', 'wrong_format'],
  ])('refuses "%s": %s', (input, reason) => {
    expect(parseCaseNumber(input)).toEqual({ ok: false, reason })
  })

  it('never throws, and gives only reasons it lists', () => {
    const parse = parseCaseNumber as (input: unknown) => ReturnType<typeof parseCaseNumber>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.anything()), (input) => {
        const parsed = parse(input)
        if (!parsed.ok) expect(caseNumberReasons).toContain(parsed.reason)
      }),
    )
  })
})
