import { isoToJalali, jalaliToIso } from '@dadkar/validators'
import { describe, expect, it } from 'vitest'
import { type LunarHoliday, lunarHolidays, lunarYears } from './lunar-holidays.ts'
import { calendarStatus, makeCalendar } from './make-calendar.ts'
import { closuresOn, isOfficeClosed } from './office-calendar.ts'
import { solarHolidays } from './solar-holidays.ts'

const iso = (year: number, month: number, day: number) => jalaliToIso({ year, month, day })
const years = Object.entries(lunarYears).map(([year, data]) => ({ year: Number(year), ...data }))
const dates = years.flatMap(({ year, days }) =>
  days.map(([day, holiday]) => {
    const [month = 0, dayOfMonth = 0] = day.split('-').map(Number)
    return { date: iso(year, month, dayOfMonth), holiday }
  }),
)

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

describe('the lunar holidays', () => {
  const formats = ['islamic-umalqura', 'islamic-civil', 'islamic-tbla'].map(
    (calendar) =>
      new Intl.DateTimeFormat('en', { calendar, timeZone: 'UTC', month: 'numeric', day: 'numeric', year: 'numeric' }),
  )

  /** How far a day is from the platform's date of a holiday: the nearest of its calendars, looking some days around. */
  function distance(date: string, holiday: LunarHoliday): number {
    const { month, day } = lunarHolidays[holiday]
    const at = (offset: number) => new Date(Date.parse(date) + offset * 86_400_000)
    const isIt = (offset: number) =>
      formats.some((format) => {
        const parts = format.formatToParts(at(offset))
        const read = (type: string) => Number(parts.find((part) => part.type === type)?.value)
        return read('month') === month && read('day') === day
      })
    return [0, 1, 2, 3, 4].find((distance) => isIt(distance) || isIt(-distance)) ?? Number.POSITIVE_INFINITY
  }

  it.each(dates)('$date, $holiday, is within two days of the platform’s lunar calendars', ({ date, holiday }) => {
    expect(distance(date, holiday)).toBeLessThanOrEqual(2)
  })

  it.each(years)('are complete and in order in $year', ({ year, days }) => {
    expect(days.map(([day]) => day)).toEqual(days.map(([day]) => day).sort())
    expect(new Set(days.map(([day]) => day)).size).toBe(days.length)
    const missing = (Object.keys(lunarHolidays) as LunarHoliday[]).filter(
      (holiday) => !days.some(([, each]) => each === holiday),
    )
    expect(missing).toEqual([])
    expect(days.length).toBe({ 1404: 18, 1405: 19, 1406: 17, 1407: 18 }[year])
  })

  it('each holiday comes again after a lunar year', () => {
    for (const holiday of Object.keys(lunarHolidays)) {
      const own = dates.filter((each) => each.holiday === holiday).map(({ date }) => Date.parse(date) / 86_400_000)
      const gaps = own.slice(1).map((date, index) => date - (own[index] ?? 0))
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(353)
      expect(Math.max(...gaps)).toBeLessThanOrEqual(356)
    }
  })

  it('are days of their own year', () => {
    expect(new Set(dates.map(({ date }) => isoToJalali(date).year))).toEqual(new Set([1404, 1405, 1406, 1407]))
  })

  it('with the fixed ones close 26 days in 1404 and in 1405', () => {
    const calendar = makeCalendar()
    const count = (year: number) => {
      const solar = solarHolidays.filter(({ day, month }) => month < 12 || day < 30)
      const all = solar.map(({ month, day }) => iso(year, month, day))
      return new Set([
        ...all,
        ...[...(calendar.holidays ?? new Map()).keys()].filter((date) => isoToJalali(date).year === year),
      ]).size
    }
    expect(count(1404)).toBe(26)
    expect(count(1405)).toBe(26)
  })

  it('say which years are forecast', () => {
    expect([1403, 1404, 1405, 1406, 1407, 1408].map(calendarStatus)).toEqual([
      'unknown',
      'published',
      'published',
      'forecast',
      'forecast',
      'unknown',
    ])
  })
})

describe('makeCalendar', () => {
  const decree = { date: '2026-12-12', name: { fa: 'به حکم دولت', en: 'By decree' } }

  it('adds a closure with its name', () => {
    expect(closuresOn(decree.date, makeCalendar({ added: [decree] }))).toEqual([decree.name])
  })

  it('moves a forecast holiday to the day it really fell on', () => {
    const [from, to] = [iso(1406, 12, 8), iso(1406, 12, 10)]
    const { name } = lunarHolidays.fitr
    expect(isOfficeClosed(from, makeCalendar())).toBe(true)
    const moved = makeCalendar({ removed: [from], added: [{ date: to, name }] })
    expect(isOfficeClosed(from, moved)).toBe(false)
    expect(closuresOn(to, moved)).toEqual([name])
  })

  it('leaves the fixed holiday of a day whose lunar one is removed, and a closure added to that day', () => {
    const day = iso(1405, 3, 14)
    expect(closuresOn(day, makeCalendar({ removed: [day] }))).toEqual([
      { fa: 'رحلت امام خمینی', en: 'Death of Imam Khomeini' },
    ])
    const both = makeCalendar({ removed: [day], added: [{ ...decree, date: day }] })
    expect(closuresOn(day, both)).toHaveLength(2)
  })

  it('keeps several reasons of one day', () => {
    expect(closuresOn(iso(1405, 3, 14), makeCalendar()).map(({ en }) => en)).toEqual([
      'Death of Imam Khomeini',
      'Eid al-Ghadir',
    ])
  })
})
