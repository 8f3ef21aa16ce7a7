import { expect, test } from 'vitest'
import { addMonths, monthOf, weekOf, weeksOf } from './calendar-days.ts'

test('a week is from Saturday to Friday', () => {
  const week = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']
  for (const day of week) expect(weekOf(day)).toEqual(week)
})

test('a month has each of its days once, under its day of the week', () => {
  // Azar 1405 has thirty days and begins on a Sunday.
  const weeks = weeksOf(monthOf('2026-11-27'))
  expect(weeks[0]).toEqual([null, '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'])
  expect(weeks.flat().filter(Boolean)).toHaveLength(30)
  // Esfand of a leap year.
  expect(weeksOf({ year: 1403, month: 12 }).flat().filter(Boolean)).toHaveLength(30)
})

test('months go on over the years', () => {
  expect(addMonths({ year: 1405, month: 12 }, 1)).toEqual({ year: 1406, month: 1 })
  expect(addMonths({ year: 1405, month: 1 }, -1)).toEqual({ year: 1404, month: 12 })
})
