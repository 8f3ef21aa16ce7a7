import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { composeCalendar } from './compose-calendar.ts'
import type { CaseDate } from './find-dates.ts'

const date: CaseDate = {
  ...{ uid: 'notice-1', caseId: 'c1', caseNumber: '1405-101-12', sequence: 3, changedAt: new Date(0) },
  ...{ at: '2026-12-09T20:30:00.000Z', action: null },
}
const compose = (...dates: CaseDate[]) => composeCalendar(dates, { language: 'fa', origin: 'https://dadkar.example' })
const eventOf = (text: string) => {
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  if (!event) throw new Error('There is no event')
  return new ICAL.Event(event)
}

test('a limit that ends at midnight in Iran is on the day before', () => {
  expect(eventOf(compose(date)).startDate.toString()).toBe('2026-12-09')
  // Until 1401 clocks changed at midnight: this day of 1400 ended an hour later by UTC.
  expect(eventOf(compose({ ...date, at: '2021-03-21T20:30:00.000Z' })).startDate.toString()).toBe('2021-03-21')
})

test('the same dates give the same bytes, in lines that are not too long', () => {
  const text = compose(date, { ...date, uid: 'attend-c1', action: 'attend' })
  expect(compose(date, { ...date, uid: 'attend-c1', action: 'attend' })).toBe(text)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('a calendar without dates is a calendar, which has at least one component', () => {
  expect(new ICAL.Component(ICAL.parse(compose())).getAllSubcomponents()).toHaveLength(1)
  expect(new ICAL.Component(ICAL.parse(compose())).getAllSubcomponents('vevent')).toEqual([])
})
