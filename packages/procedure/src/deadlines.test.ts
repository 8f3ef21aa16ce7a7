import { isoToJalali, type JalaliDate, jalaliToIso } from '@dadkar/validators'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  deadlineRules,
  earliestHearingDay,
  findHearingDayProblem,
  isInTime,
  lastFilingDate,
  reckonDeadline,
} from './deadlines.ts'
import { makeCalendar } from './make-calendar.ts'
import { addDays, isOfficeClosed } from './office-calendar.ts'

const jalali = (year: number, month: number, day: number): JalaliDate => ({ year, month, day })
const iso = (year: number, month: number, day: number) => jalaliToIso(jalali(year, month, day))
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
const known = makeCalendar()

describe('lastFilingDate', () => {
  it.each([
    [jalali(1405, 9, 2), jalali(1405, 9, 18)],
    [jalali(1403, 12, 20), jalali(1404, 1, 6)],
    [jalali(1404, 6, 31), jalali(1404, 7, 16)],
  ])('served on %j: until %j, with and without the lunar holidays', (servedOn, last) => {
    expect(isoToJalali(lastFilingDate(jalaliToIso(servedOn)))).toEqual(last)
    expect(isoToJalali(lastFilingDate(jalaliToIso(servedOn), known))).toEqual(last)
  })

  it.each([
    ['over a Friday', jalali(1405, 9, 4), jalali(1405, 9, 21)],
    ['over Nowruz and Fitr, from Friday 29 Esfand 1404', jalali(1404, 12, 13), jalali(1405, 1, 5)],
    ['over the days of 12 and 13 Farvardin and a Friday', jalali(1404, 12, 25), jalali(1405, 1, 15)],
    ['over Tasua, Ashura and a Friday', jalali(1405, 3, 18), jalali(1405, 4, 6)],
    ['over 30 Esfand of a leap year and Nowruz 1404', jalali(1403, 12, 14), jalali(1404, 1, 5)],
    ['into 1403, past 29 Esfand of a common year', jalali(1402, 12, 13), jalali(1403, 1, 5)],
    ['over Fitr, 12 and 13 Farvardin, to a Thursday', jalali(1403, 12, 25), jalali(1404, 1, 14)],
  ])('rolls %s', (_, servedOn, last) => {
    expect(isoToJalali(lastFilingDate(jalaliToIso(servedOn), known))).toEqual(last)
  })

  it('rolls over Thursday only where offices close on it', () => {
    const thursdayLast = iso(1405, 9, 3)
    expect(lastFilingDate(thursdayLast)).toBe(iso(1405, 9, 19))
    expect(lastFilingDate(thursdayLast, { thursdaysClosed: true })).toBe(iso(1405, 9, 21))
  })

  it('takes another limit', () => {
    expect(lastFilingDate(iso(1405, 9, 2), { limitDays: 10 })).toBe(iso(1405, 9, 14))
  })

  const firstOpenDay = (servedOn: string, calendar: Parameters<typeof isOfficeClosed>[1]) => {
    const last = lastFilingDate(servedOn, calendar)
    const waited = daysBetween(servedOn, last)
    expect(waited).toBeGreaterThanOrEqual(16)
    expect(isOfficeClosed(last, calendar)).toBe(false)
    for (let count = 16; count < waited; count += 1) {
      expect(isOfficeClosed(addDays(servedOn, count), calendar)).toBe(true)
    }
  }

  it('is the first open day from service plus sixteen, for every day of 1404 to 1407', () => {
    for (const calendar of [known, makeCalendar({ thursdaysClosed: true })]) {
      for (let day = iso(1404, 1, 1); day < iso(1408, 1, 1); day = addDays(day, 1)) firstOpenDay(day, calendar)
    }
  })

  it('is so for any day and calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 36_500 }).map((count) => addDays('1990-01-01', count)),
        fc.boolean(),
        fc.uniqueArray(fc.integer({ min: 0, max: 30 })),
        (servedOn, thursdaysClosed, offsets) => {
          const added = offsets.map((count) => ({
            date: addDays(servedOn, count),
            name: { fa: 'تعطیل', en: 'Closed' },
          }))
          firstOpenDay(servedOn, makeCalendar({ added, thursdaysClosed }))
        },
      ),
    )
  })

  it.each(['', '1405/09/02', '2026-02-30', '2026-11-23T10:00:00Z'])('refuses "%s"', (servedOn) => {
    expect(() => lastFilingDate(servedOn)).toThrow(RangeError)
  })
})

describe('reckonDeadline', () => {
  it('tells why the last day is what it is', () => {
    const deadline = reckonDeadline(iso(1405, 3, 18), deadlineRules.objection, known)
    expect(deadline).toEqual({
      from: iso(1405, 3, 18),
      days: 15,
      firstCounted: iso(1405, 3, 19),
      lastCounted: iso(1405, 4, 2),
      due: iso(1405, 4, 3),
      skipped: [
        { date: iso(1405, 4, 3), closures: [{ fa: 'تاسوعای حسینی', en: 'Tasua' }] },
        { date: iso(1405, 4, 4), closures: [{ fa: 'عاشورای حسینی', en: 'Ashura' }] },
        { date: iso(1405, 4, 5), closures: [{ fa: 'جمعه', en: 'Friday' }] },
      ],
      last: iso(1405, 4, 6),
      endsAt: new Date('2026-06-27T20:30:00Z'),
    })
  })

  it('names every reason of a closed day', () => {
    const { skipped } = reckonDeadline(iso(1404, 12, 14), deadlineRules.objection, known)
    expect(skipped[0]).toEqual({
      date: iso(1405, 1, 1),
      closures: [
        { fa: 'نوروز', en: 'Nowruz' },
        { fa: 'عید فطر', en: 'Eid al-Fitr' },
      ],
    })
  })

  it.each([
    ['delivery', iso(1405, 9, 4)],
    ['ruling', iso(1405, 9, 9)],
    ['defectCure', iso(1405, 9, 14)],
    ['hearingNotice', iso(1405, 9, 8)],
    ['objection', iso(1405, 9, 18)],
  ] as const)('%s, from 2 Azar 1405', (rule, last) => {
    expect(reckonDeadline(iso(1405, 9, 2), deadlineRules[rule], known).last).toBe(last)
  })

  it('says of each rule whether it is law or ours', () => {
    const ours = Object.entries(deadlineRules).filter(([, { source }]) => source.law === null)
    expect(ours.map(([rule]) => rule)).toEqual(['defectCure', 'hearingNotice'])
  })
})

describe('isInTime', () => {
  it('turns at midnight in Iran, to the millisecond', () => {
    const deadline = reckonDeadline(iso(1405, 9, 2), deadlineRules.objection, known)
    expect(deadline.endsAt).toEqual(new Date('2026-12-09T20:30:00.000Z'))
    expect(isInTime(deadline, new Date('2026-12-09T20:29:59.999Z'))).toBe(true)
    expect(isInTime(deadline, new Date('2026-12-09T20:30:00.000Z'))).toBe(false)
  })
})

describe('the day of a session', () => {
  it('leaves five days of notice and is an open one', () => {
    expect(earliestHearingDay(iso(1405, 9, 2), known)).toBe(iso(1405, 9, 8))
    expect(earliestHearingDay(iso(1405, 3, 28), known)).toBe(iso(1405, 4, 6))
    expect(earliestHearingDay(iso(1405, 9, 2), known, 0)).toBe(iso(1405, 9, 3))
  })

  it.each([
    [iso(1405, 9, 7), 'too_soon'],
    [iso(1405, 9, 8), null],
    [iso(1405, 9, 13), 'office_closed'],
    [iso(1405, 9, 1), 'too_soon'],
  ])('%s, invited on 2 Azar 1405: %s', (day, problem) => {
    expect(findHearingDayProblem(day, iso(1405, 9, 2), known)).toBe(problem)
  })
})
