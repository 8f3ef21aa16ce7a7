import { isoToJalali, type JalaliDate, jalaliToIso } from '@dadkar/validators'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOfficeClosed, lastFilingDate } from './deadlines.ts'
import { solarHolidays } from './solar-holidays.ts'

const jalali = (year: number, month: number, day: number): JalaliDate => ({ year, month, day })
const iso = (year: number, month: number, day: number) => jalaliToIso(jalali(year, month, day))
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

describe('lastFilingDate', () => {
  it.each([
    [jalali(1405, 9, 2), jalali(1405, 9, 18)],
    [jalali(1403, 12, 20), jalali(1404, 1, 6)],
    [jalali(1404, 6, 31), jalali(1404, 7, 16)],
  ])('served on %j: until %j', (servedOn, last) => {
    expect(isoToJalali(lastFilingDate(jalaliToIso(servedOn)))).toEqual(last)
  })

  it('rolls over a Friday', () => {
    expect(lastFilingDate(iso(1405, 9, 4))).toBe(iso(1405, 9, 21))
  })

  it('rolls over Nowruz, from Friday 29 Esfand 1404 to Wednesday 5 Farvardin 1405', () => {
    expect(lastFilingDate(iso(1404, 12, 13))).toBe(iso(1405, 1, 5))
  })

  it('rolls over Thursday only where offices close on it', () => {
    const thursdayLast = iso(1405, 9, 3)
    expect(lastFilingDate(thursdayLast)).toBe(iso(1405, 9, 19))
    expect(lastFilingDate(thursdayLast, { thursdaysClosed: true })).toBe(iso(1405, 9, 21))
  })

  it('rolls over the given holidays', () => {
    const holidays = new Set([iso(1405, 9, 18), iso(1405, 9, 19)])
    expect(lastFilingDate(iso(1405, 9, 2), { holidays })).toBe(iso(1405, 9, 21))
  })

  it('takes another limit', () => {
    expect(lastFilingDate(iso(1405, 9, 2), { limitDays: 10 })).toBe(iso(1405, 9, 14))
  })

  it('is the first open day from service plus sixteen, for any day and calendar', () => {
    const days = fc
      .integer({ min: 0, max: 36_500 })
      .map((n) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(
        days,
        fc.boolean(),
        fc.uniqueArray(fc.integer({ min: 0, max: 30 })),
        (servedOn, thursdaysClosed, offsets) => {
          const after = (count: number) =>
            new Date(Date.parse(servedOn) + count * 86_400_000).toISOString().slice(0, 10)
          const calendar = { thursdaysClosed, holidays: new Set(offsets.map(after)) }
          const last = lastFilingDate(servedOn, calendar)
          const waited = daysBetween(servedOn, last)
          expect(waited).toBeGreaterThanOrEqual(16)
          expect(isOfficeClosed(last, calendar)).toBe(false)
          for (let count = 16; count < waited; count += 1) expect(isOfficeClosed(after(count), calendar)).toBe(true)
        },
      ),
    )
  })

  it.each(['', '1405/09/02', '2026-02-30', '2026-11-23T10:00:00Z'])('refuses "%s"', (servedOn) => {
    expect(() => lastFilingDate(servedOn)).toThrow(RangeError)
  })
})

describe('isOfficeClosed', () => {
  it('is open on an ordinary Saturday and closed on Friday', () => {
    expect(isOfficeClosed('2026-12-12')).toBe(false)
    expect(isOfficeClosed('2026-12-11')).toBe(true)
  })

  it('is closed on every fixed holiday, 30 Esfand in leap years among them', () => {
    const open = solarHolidays.filter(({ month, day }) => !isOfficeClosed(iso(1403, month, day)))
    expect(open).toEqual([])
    expect(solarHolidays).toHaveLength(11)
  })
})
