import { describe, expect, it } from 'vitest'
import {
  compareJalali,
  isJalaliDate,
  isJalaliLeapYear,
  isoToJalali,
  jalaliMonthLength,
  jalaliToIso,
  jalaliYearRange,
} from './jalali-calendar.ts'

const known: [year: number, month: number, day: number, iso: string][] = [
  [1399, 12, 30, '2021-03-20'],
  [1403, 12, 30, '2025-03-20'],
  [1405, 1, 1, '2026-03-21'],
  [1408, 12, 30, '2030-03-20'],
  [1357, 11, 22, '1979-02-11'],
]

describe('conversion', () => {
  it.each(known)('%i/%i/%i is %s', (year, month, day, iso) => {
    expect(jalaliToIso({ year, month, day })).toBe(iso)
    expect(isoToJalali(iso)).toEqual({ year, month, day })
  })

  it('agrees with the platform on every day of 1250–1500', () => {
    const platform = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    const disagreements: string[] = []
    let instant = Date.parse(jalaliToIso({ year: jalaliYearRange.first, month: 1, day: 1 }))
    let days = 0
    for (let year = jalaliYearRange.first; year <= jalaliYearRange.last; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= jalaliMonthLength(year, month); day += 1) {
          const iso = new Date(instant).toISOString().slice(0, 10)
          const theirs = platform.format(instant)
          const back = isoToJalali(iso)
          const ours = `${back.month}/${back.day}/${back.year} AP`
          if (theirs !== ours || jalaliToIso({ year, month, day }) !== iso)
            disagreements.push(`${iso} ${theirs} ${ours}`)
          instant += 86_400_000
          days += 1
        }
      }
    }
    expect(disagreements).toEqual([])
    expect(days).toBe(91_676)
  })

  it.each([
    { year: 1404, month: 12, day: 30 },
    { year: 1404, month: 13, day: 1 },
    { year: 1400.5, month: 1, day: 1 },
    { year: 1400, month: 0, day: 1 },
    { year: Number.NaN, month: 1, day: 1 },
  ])('refuses $year/$month/$day rather than rolling over', (date) => {
    expect(isJalaliDate(date)).toBe(false)
    expect(() => jalaliToIso(date)).toThrow(RangeError)
  })

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '2026-03-21T00:00:00Z', '', '0000-01-01'])(
    'refuses the Gregorian "%s"',
    (iso) => {
      expect(() => isoToJalali(iso)).toThrow(RangeError)
    },
  )
})

describe('lengths', () => {
  it('knows the leap years, with the five-year gap before 1408', () => {
    const leaps = Array.from({ length: 14 }, (_, index) => 1396 + index).filter(isJalaliLeapYear)
    expect(leaps).toEqual([1399, 1403, 1408])
  })

  it.each([
    [1404, 6, 31],
    [1404, 7, 30],
    [1404, 12, 29],
    [1403, 12, 30],
  ])('%i/%i has %i days', (year, month, length) => {
    expect(jalaliMonthLength(year, month)).toBe(length)
  })

  it('refuses a thirteenth month', () => {
    expect(() => jalaliMonthLength(1404, 13)).toThrow(RangeError)
  })
})

describe('compareJalali', () => {
  it('orders by year, then month, then day', () => {
    const ordered = [
      { year: 1404, month: 12, day: 29 },
      { year: 1405, month: 1, day: 31 },
      { year: 1405, month: 2, day: 1 },
      { year: 1405, month: 2, day: 2 },
    ]
    expect([...ordered].reverse().sort(compareJalali)).toEqual(ordered)
    expect(compareJalali({ year: 1405, month: 2, day: 2 }, { year: 1405, month: 2, day: 2 })).toBe(0)
  })
})
