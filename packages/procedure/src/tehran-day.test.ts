import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './office-calendar.ts'
import { tehranDay, tehranDayEnd, tehranDayStart } from './tehran-day.ts'

describe('tehranDay', () => {
  it.each([
    ['2026-12-09T20:29:59.999Z', '2026-12-09'],
    ['2026-12-09T20:30:00.000Z', '2026-12-10'],
    // 1400, with summer time: midnight was an hour earlier.
    ['2021-07-01T19:29:59.999Z', '2021-07-01'],
    ['2021-07-01T19:30:00.000Z', '2021-07-02'],
    // 1402, the first summer without it.
    ['2023-07-01T20:29:59.999Z', '2023-07-01'],
    ['2023-07-01T20:30:00.000Z', '2023-07-02'],
  ])('%s is %s', (instant, day) => {
    expect(tehranDay(new Date(instant))).toBe(day)
  })
})

describe('tehranDayStart', () => {
  it.each([
    ['an ordinary day', '2026-12-10', '2026-12-09T20:30:00.000Z', 24],
    ['a summer day of 1400', '2021-07-02', '2021-07-01T19:30:00.000Z', 24],
    ['2 Farvardin 1400, which began at 01:00', '2021-03-22', '2021-03-21T20:30:00.000Z', 23],
    ['30 Shahrivar 1400, which had its last hour twice', '2021-09-21', '2021-09-20T19:30:00.000Z', 25],
    ['31 Shahrivar 1400', '2021-09-22', '2021-09-21T20:30:00.000Z', 24],
    ['30 Esfand of the leap year 1403', '2025-03-20', '2025-03-19T20:30:00.000Z', 24],
  ])('%s', (_, day, start, hours) => {
    expect(tehranDayStart(day)).toEqual(new Date(start))
    expect((tehranDayEnd(day).getTime() - tehranDayStart(day).getTime()) / 3_600_000).toBe(hours)
  })

  it('is the first millisecond of its day, for any day from 1300 on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 55_000 }).map((count) => addDays('1921-03-21', count)),
        (day) => {
          const start = tehranDayStart(day)
          expect(tehranDay(start)).toBe(day)
          expect(tehranDay(new Date(start.getTime() - 1))).toBe(addDays(day, -1))
        },
      ),
    )
  })

  it.each(['', '1405/09/02', '2026-02-30'])('refuses "%s"', (day) => {
    expect(() => tehranDayStart(day)).toThrow(RangeError)
  })
})
