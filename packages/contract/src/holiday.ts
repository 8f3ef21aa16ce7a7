import * as z from 'zod/mini'
import { boardRef } from './board.ts'
import { day } from './case.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, page, pageQuery, searchedDay, text } from './fields.ts'
import { localized } from './localized.ts'

/*
 * The calendar of offices: the holidays that the portal knows (packages/procedure), and what an administrator adds to
 * them or takes off.
 */

const editFields = {
  id,
  date: day,
  isHoliday: z
    .boolean()
    .check(z.describe('True: offices are closed on it. False: the lunar holiday of that day fell on another.')),
  name: localized.check(z.describe('Why offices are closed; of a day taken off, what it was thought to be.')),
}

export const holidayEdit = z.object(editFields).register(z.globalRegistry, { id: 'HolidayEdit' })

export type HolidayEdit = z.output<typeof holidayEdit>

export const listHolidays = endpoint({
  method: 'GET',
  path: '/v1/holidays',
  tag: 'Cases',
  access: 'public',
  summary: 'What differs from the holidays of the package: days added and taken off',
  description: 'Deadlines are reckoned by both together. All of them, the first day first.',
  status: 200,
  response: z.object({ items: z.array(holidayEdit) }),
  errors: [],
})

export const holidayRecord = z
  .object({
    ...editFields,
    reason: z.string(),
    madeAt: instant,
    undoneAt: z.nullable(instant).check(z.describe('Null while it stands.')),
  })
  .register(z.globalRegistry, { id: 'HolidayRecord' })

export type HolidayRecord = z.output<typeof holidayRecord>

export const affectedByHoliday = z
  .object({
    limits: z
      .array(z.object({ caseId: id, caseNumber: z.string(), rule: z.enum(['defectCure', 'objection']), lastDay: day }))
      .check(z.describe('Limits of parties that still run and end on that day: at most two hundred.')),
    limitCount: z.int(),
    hearings: z
      .array(z.object({ caseId: id, caseNumber: z.string(), startsAt: instant, board: boardRef }))
      .check(z.describe('Hearings to come on that day, which the office moves: at most two hundred.')),
    hearingCount: z.int(),
    nextOpenDay: day.check(z.describe('Where those limits end once offices are closed on that day.')),
  })
  .register(z.globalRegistry, { id: 'AffectedByHoliday' })

export type AffectedByHoliday = z.output<typeof affectedByHoliday>

const byAdministrator = { tag: 'Administration', access: 'session', capacities: ['administrator'] } as const

export const listHolidayRecords = endpoint({
  ...byAdministrator,
  method: 'GET',
  path: '/v1/admin/holidays',
  summary: 'What administrators changed in the calendar, and took back, the newest first',
  query: pageQuery,
  status: 200,
  response: page(holidayRecord),
  errors: [],
})

export const findAffected = endpoint({
  ...byAdministrator,
  method: 'GET',
  path: '/v1/admin/holidays/affected',
  summary: 'What would be affected if offices were closed on a day; names nobody',
  query: z.strictObject({ date: searchedDay }),
  status: 200,
  response: affectedByHoliday,
  errors: [],
})

const name = text('holiday_name', { min: 2, max: 100 })
const reason = text('reason', { min: 3, max: 300 })

export const editHolidays = endpoint({
  ...byAdministrator,
  method: 'POST',
  path: '/v1/admin/holidays',
  summary: 'Add a holiday, or take off a lunar one that fell on another day; needs step-up',
  description:
    'Limits told before are never shortened. Those that still run and end on a day that is now closed end on the next open one (Civil Procedure Code, art. 445); each party sees it in their case.',
  body: z
    .strictObject({
      date: searchedDay,
      isHoliday: z.boolean(),
      name: z.strictObject({ fa: name, en: name }),
      reason,
    })
    .register(z.globalRegistry, { id: 'EditHolidays' }),
  status: 201,
  response: z.object({ edit: holidayRecord, affected: affectedByHoliday }),
  errors: ['session.step_up_required', 'holiday.past', 'holiday.closed_already', 'holiday.not_lunar', 'holiday.edited'],
})

export const undoHolidayEdit = endpoint({
  ...byAdministrator,
  method: 'POST',
  path: '/v1/admin/holidays/{id}/undoing',
  summary: 'Take back a change of the calendar; needs step-up',
  description: 'Limits told meanwhile stay as they were told.',
  params: idParams,
  body: z.strictObject({ reason }).register(z.globalRegistry, { id: 'UndoHolidayEdit' }),
  status: 200,
  response: holidayRecord,
  errors: ['session.step_up_required', 'holiday.not_found', 'holiday.past'],
})
