import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { id, instant, searchedDay } from './fields.ts'

/** Six weeks: a month as a calendar shows it. */
const mostCalendarDays = 42

export const calendarHearing = z
  .object({
    id,
    boardId: id,
    startsAt: instant,
    isHeld: z.boolean(),
    case: z
      .nullable(
        z.object({
          id,
          caseNumber: z.string(),
          claimantName: z.string(),
          respondentName: z.string().check(z.describe('Of the first respondent.')),
          respondentCount: z.int(),
        }),
      )
      .check(z.describe('Null of the reader’s own case: the board is taken then, and that is all they learn here.')),
  })
  .register(z.globalRegistry, { id: 'CalendarHearing' })

export type CalendarHearing = z.output<typeof calendarHearing>

export const hearingCalendar = z
  .object({
    hearings: z.array(calendarHearing).check(z.describe('In the order of their beginning; at most a thousand.')),
    isComplete: z.boolean().check(z.describe('False where there are more: ask for one board.')),
    hours: z
      .object({ from: z.string(), to: z.string() })
      .check(z.describe('Between which times of day in Iran a hearing may begin, HH:MM.')),
    length: z.int().check(z.describe('Seconds that a board keeps free for one hearing.')),
  })
  .register(z.globalRegistry, { id: 'HearingCalendar' })

export type HearingCalendar = z.output<typeof hearingCalendar>

export const getHearingCalendar = endpoint({
  tag: 'Labour office',
  access: 'session',
  capacities: ['officer', 'boardMember'],
  method: 'GET',
  path: '/v1/office/hearings',
  summary: 'Hearings of some days: of the boards of the office, or of those a member sits on',
  description: 'Those to come and those that were held; none that was moved or called off.',
  query: z.strictObject({
    from: searchedDay,
    days: z.coerce.number().check(z.int(), z.gte(1), z.lte(mostCalendarDays)),
    board: z.optional(id),
  }),
  status: 200,
  response: hearingCalendar,
  errors: ['labour_office.not_assigned', 'board.not_found'],
})
