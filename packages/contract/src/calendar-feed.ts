import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { instant } from './fields.ts'

/** In which language a calendar says its titles. */
export const feedLanguages = ['fa', 'en'] as const

export const calendarFeed = z
  .object({
    createdAt: instant,
    lastReadAt: z.nullable(instant).check(z.describe('When a calendar program last asked, to within an hour.')),
  })
  .register(z.globalRegistry, { id: 'CalendarFeed' })

export type CalendarFeed = z.infer<typeof calendarFeed>

export const getCalendarFeed = endpoint({
  method: 'GET',
  path: '/v1/calendar-feed',
  tag: 'Kartabl',
  access: 'session',
  summary: 'Whether one has an address for one’s calendar, since when, and when it was last read',
  status: 200,
  response: z.object({ feed: z.nullable(calendarFeed) }),
  errors: [],
})

export const makeCalendarFeed = endpoint({
  method: 'POST',
  path: '/v1/calendar-feed',
  tag: 'Kartabl',
  access: 'session',
  summary: 'Make the secret address of one’s calendar; the older one stops',
  description: 'Needs a fresh step-up. The address is told this once: the portal keeps only a hash of its secret.',
  body: z.strictObject({ language: z.enum(feedLanguages) }).register(z.globalRegistry, { id: 'MakeCalendarFeed' }),
  status: 201,
  response: z
    .object({ ...calendarFeed.shape, path: z.string().check(z.describe('The address, on this host.')) })
    .register(z.globalRegistry, { id: 'NewCalendarFeed' }),
  errors: ['session.step_up_required'],
})

export const removeCalendarFeed = endpoint({
  method: 'DELETE',
  path: '/v1/calendar-feed',
  tag: 'Kartabl',
  access: 'session',
  summary: 'Close the secret address of one’s calendar; also where there is none',
  status: 204,
  errors: [],
})

export const readCalendarFeed = endpoint({
  method: 'GET',
  path: '/v1/calendar-feeds/{token}.ics',
  tag: 'Kartabl',
  access: 'public',
  summary: 'Deadlines and hearings to come, for a calendar program (RFC 5545)',
  description:
    'Whoever has the address reads kinds, days and case numbers, and no name. The last day of a limit is a whole day in Iran; a hearing has its time in Asia/Tehran. Answers `ETag`; with `If-None-Match` 304 while nothing changed. A wrong and a closed address alike are not found.',
  params: z.object({ token: z.string() }),
  status: 200,
  responseBytes: ['text/calendar'],
  errors: ['request.not_found'],
})
