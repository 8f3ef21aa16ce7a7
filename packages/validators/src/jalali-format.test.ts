import { describe, expect, it } from 'vitest'
import { jalaliToIso } from './jalali-calendar.ts'
import { formatJalali, jalaliMonthNames } from './jalali-format.ts'
import { formatTehran, tehranDate, tehranTime } from './tehran-time.ts'

const deadline = { year: 1405, month: 9, day: 18 }

describe('formatJalali', () => {
  it.each([
    ['fa', 'numeric', '۱۴۰۵/۰۹/۱۸'],
    ['fa', 'medium', '۱۸ آذر ۱۴۰۵'],
    ['fa', 'long', 'چهارشنبه ۱۸ آذر ۱۴۰۵'],
    ['en', 'numeric', '1405/09/18'],
    ['en', 'medium', '18 Azar 1405'],
    ['en', 'long', 'Wednesday 18 Azar 1405'],
  ] as const)('%s %s: %s', (locale, style, expected) => {
    expect(formatJalali(deadline, locale, style)).toBe(expected)
  })

  it('names every month and weekday as the platform does', () => {
    const platform = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { timeZone: 'UTC', month: 'long', weekday: 'long' })
    for (let month = 1; month <= 12; month += 1) {
      const date = { year: 1405, month, day: month }
      const parts = platform.formatToParts(Date.parse(jalaliToIso(date)))
      const theirs = (type: string) => parts.find((part) => part.type === type)?.value
      expect(jalaliMonthNames.fa[month - 1]).toBe(theirs('month'))
      expect(formatJalali(date, 'fa', 'long').split(' ')[0]).toBe(theirs('weekday'))
    }
  })

  it('refuses a day that does not exist', () => {
    expect(() => formatJalali({ year: 1404, month: 12, day: 30 }, 'fa', 'numeric')).toThrow(RangeError)
  })
})

describe('Iran time', () => {
  it('begins the day at 20:30 UTC', () => {
    expect(tehranDate(new Date('2026-12-08T20:29:59Z'))).toEqual({ year: 1405, month: 9, day: 17 })
    expect(tehranDate(new Date('2026-12-08T20:30:00Z'))).toEqual(deadline)
    expect(tehranTime(new Date('2026-12-08T20:30:00Z'))).toBe('00:00')
  })

  it('has no summer time since 1401, but had it before', () => {
    expect(tehranTime(new Date('2026-07-01T12:00:00Z'))).toBe('15:30')
    expect(tehranTime(new Date('2021-07-01T12:00:00Z'))).toBe('16:30')
  })

  it('writes an instant in both languages', () => {
    const instant = new Date('2026-12-09T10:35:00Z')
    expect(formatTehran(instant, 'fa', 'long')).toBe('چهارشنبه ۱۸ آذر ۱۴۰۵، ساعت ۱۴:۰۵')
    expect(formatTehran(instant, 'en', 'medium')).toBe('18 Azar 1405, 14:05')
  })

  it('refuses an invalid instant', () => {
    expect(() => tehranDate(new Date(Number.NaN))).toThrow(RangeError)
  })
})
