import { isoToJalali, jalaliMonthLength, jalaliToIso } from '@dadkar/validators'
import { addIsoDays } from './dates.ts'

/* Weeks and months of the Jalali calendar, in days as the API writes them: Gregorian `YYYY-MM-DD`. */

export type JalaliMonth = { year: number; month: number }

/** The days of the week that a day is in, from Saturday. */
export function weekOf(day: string): string[] {
  const sinceSaturday = (new Date(day).getUTCDay() + 1) % 7
  return Array.from({ length: 7 }, (_, turn) => addIsoDays(day, turn - sinceSaturday))
}

export function monthOf(day: string): JalaliMonth {
  const { year, month } = isoToJalali(day)
  return { year, month }
}

export const firstDayOf = ({ year, month }: JalaliMonth) => jalaliToIso({ year, month, day: 1 })

const lastDayOf = ({ year, month }: JalaliMonth) => jalaliToIso({ year, month, day: jalaliMonthLength(year, month) })

/** The month so many months later. */
export function addMonths({ year, month }: JalaliMonth, count: number): JalaliMonth {
  const turn = year * 12 + month - 1 + count
  return { year: Math.floor(turn / 12), month: (turn % 12) + 1 }
}

/** The weeks of a month from Saturday; null for the days of the months beside it. */
export function weeksOf(month: JalaliMonth): (string | null)[][] {
  const [first, last] = [firstDayOf(month), lastDayOf(month)]
  const weeks: (string | null)[][] = []
  for (let start = weekOf(first)[0] ?? first; start <= last; start = addIsoDays(start, 7)) {
    weeks.push(weekOf(start).map((day) => (day < first || day > last ? null : day)))
  }
  return weeks
}
