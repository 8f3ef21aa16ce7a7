import { makeCalendarFeed } from '@dadkar/contract/calendar-feed'
import ICAL from 'ical.js'
import { expect } from 'vitest'
import type { Caller, TestApi } from './harness.ts'

/** Makes the address of somebody's calendar. */
export const makeFeed = async (who: Caller, language: string) =>
  (await who.call(makeCalendarFeed, { body: { language } })).body.path as string

/** As a calendar program reads it: by the address alone. */
export const readFeed = (api: TestApi, path: string, headers = {}) => api.app.inject({ url: path, headers })

/** What an independent reader of iCalendar makes of it. */
export async function eventsOf(api: TestApi, path: string) {
  const answer = await readFeed(api, path)
  expect(answer.statusCode).toBe(200)
  const calendar = new ICAL.Component(ICAL.parse(answer.body))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((each) => {
    const { uid, summary, description, startDate, endDate, sequence } = new ICAL.Event(each)
    const modified = String(each.getFirstPropertyValue('last-modified'))
    return { uid, summary, description, startDate, endDate, sequence, modified }
  })
}
