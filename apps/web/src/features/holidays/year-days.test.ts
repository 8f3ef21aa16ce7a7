import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { expect, test } from 'vitest'
import { holidaysOf } from './year-days.ts'

test('a month lists its holidays, and no plain Friday', () => {
  // Aban 1405 has one, on Friday the 22nd.
  const aban = holidaysOf({ year: 1405, month: 8 }, makeCalendar())
  expect(aban.map(({ date }) => date)).toEqual(['2026-11-13'])
})

test('what was added and taken off is told', () => {
  const name = { fa: 'آلودگی هوا', en: 'Air pollution' }
  const edited = makeCalendar({ added: [{ date: '2026-11-14', name }], removed: ['2026-11-13'] })
  expect(holidaysOf({ year: 1405, month: 8 }, edited)).toEqual([{ date: '2026-11-14', names: [name] }])
})
