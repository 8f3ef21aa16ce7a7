import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBirthDate, parseBirthDate } from './birth-date.ts'
import { jalaliMonthLength } from './jalali-calendar.ts'
import { type JalaliDateReason, parseJalaliDate, parseJalaliParts } from './jalali-date.ts'
import { noisy } from './noisy.fixture.ts'

describe('parseJalaliDate', () => {
  it.each([
    '1370/5/9',
    '۱۳۷۰/۵/۹',
    '١٣٧٠/٠٥/٠٩',
    '1370-05-09',
    '1370.5.9',
    '13700509',
    '۱۳۷۰ ۵ ۹',
    ' 1370 / 05 / 09\u200f',
  ])('reads %s', (input) => {
    expect(parseJalaliDate(input)).toEqual({ ok: true, value: { year: 1370, month: 5, day: 9 } })
  })

  it.each<[string, JalaliDateReason]>([
    ['', 'empty'],
    [' \u200f', 'empty'],
    ['نهم مرداد ۱۳۷۰', 'wrong_format'],
    ['70/5/9', 'wrong_format'],
    ['9/5/1370', 'wrong_format'],
    ['1370/5', 'wrong_format'],
    ['137059', 'wrong_format'],
    ['1991-07-31', 'year_out_of_range'],
    ['1249/12/29', 'year_out_of_range'],
    ['1501/01/01', 'year_out_of_range'],
    ['1370/13/01', 'month_out_of_range'],
    ['1370/0/1', 'month_out_of_range'],
    ['1370/05/32', 'day_out_of_range'],
    ['1370/05/00', 'day_out_of_range'],
    ['1370/07/31', 'day_out_of_range'],
    ['1404/12/30', 'day_out_of_range'],
  ])('refuses "%s": %s', (input, reason) => {
    expect(parseJalaliDate(input)).toEqual({ ok: false, reason })
  })

  it('reads every real day, however its digits are typed', () => {
    const days = fc
      .tuple(fc.integer({ min: 1250, max: 1500 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .filter(([year, month, day]) => day <= jalaliMonthLength(year, month))
    const typed = days.chain(([year, month, day]) =>
      fc.tuple(
        fc.constant({ year, month, day }),
        fc.tuple(
          ...[year, month, day].map((part) =>
            noisy(String(part)).map((text) => text.replace(/[\p{Pd}\u2212\s]/gu, '')),
          ),
        ),
      ),
    )
    fc.assert(
      fc.property(typed, ([date, parts]) => {
        expect(parseJalaliDate(parts.join('/'))).toEqual({ ok: true, value: date })
      }),
    )
  })

  it('answers at once on very long input', () => {
    expect(parseJalaliDate(`1370${' '.repeat(500_000)}x`)).toEqual({ ok: false, reason: 'wrong_format' })
  })
})

describe('parseJalaliParts', () => {
  it('reads three fields', () => {
    const value = { year: 1399, month: 12, day: 30 }
    expect(parseJalaliParts({ year: '۱۳۹۹', month: '12', day: ' ٣٠ ' })).toEqual({ ok: true, value })
  })

  it.each([
    [
      { year: '', month: '', day: '' },
      { year: 'empty', month: 'empty', day: 'empty' },
    ],
    [{ year: '70', month: '5', day: '9' }, { year: 'out_of_range' }],
    [{ year: '1370', month: 'مرداد', day: '9' }, { month: 'not_digits' }],
    [
      { year: '1370', month: '13', day: '32' },
      { month: 'out_of_range', day: 'out_of_range' },
    ],
    [{ year: '1370', month: '5', day: '-9' }, { day: 'not_digits' }],
    [{ year: '1404', month: '12', day: '30' }, { day: 'not_in_month' }],
  ])('marks the wrong fields of %j', (parts, reasons) => {
    expect(parseJalaliParts(parts)).toEqual({ ok: false, reasons })
  })
})

describe('parseBirthDate', () => {
  const today = { year: 1405, month: 9, day: 2 }

  it.each([
    ['1405/09/02', true],
    ['1285/09/02', true],
    ['1405/09/03', 'in_future'],
    ['1406/01/01', 'in_future'],
    ['1285/09/01', 'too_long_ago'],
    ['1404/12/30', 'day_out_of_range'],
    ['', 'empty'],
  ])('on 1405/09/02, %s: %s', (input, expected) => {
    const parsed = parseBirthDate(input, { today })
    expect(parsed.ok || parsed.reason).toBe(expected)
  })

  it('takes today in Iran when not told the day', () => {
    expect(parseBirthDate('1370/05/09').ok).toBe(true)
    expect(parseBirthDate('1500/01/01')).toEqual({ ok: false, reason: 'in_future' })
  })

  it('checks a date from three fields by the same limits', () => {
    expect(checkBirthDate({ year: 1405, month: 9, day: 3 }, { today })).toEqual({ ok: false, reason: 'in_future' })
    expect(checkBirthDate(today, { today })).toEqual({ ok: true, value: today })
  })
})
