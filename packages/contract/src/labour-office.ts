import { seatKinds } from '@dadkar/procedure/boards'
import { caseStages } from '@dadkar/procedure/case-states'
import { toLatinDigits } from '@dadkar/validators'
import * as z from 'zod/mini'
import { boardRef, deskKinds } from './board.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, page, pageQuery, parsedString, text } from './fields.ts'
import { localized } from './localized.ts'

/* Administrators set up the labour offices: their boards with their seats, and the desks of their officers. */

const codePattern = /^\d{2,4}$/

function parseOfficeCode(input: string) {
  const value = toLatinDigits(input).trim()
  return codePattern.test(value) ? ({ ok: true, value } as const) : ({ ok: false, reason: 'malformed' } as const)
}

const code = z.string().check(z.describe('Two to four digits; the numbers of its cases carry it.'))

const seatPlace = z.coerce.number().check(z.int(), z.gte(1))

const person = z.object({ id, firstName: z.string(), lastName: z.string() })

export const seat = z
  .object({
    kind: z.enum(seatKinds),
    place: z.int().check(z.describe('Which of the seats of this kind, from 1.')),
    member: z
      .nullable(z.object({ id: id.check(z.describe('Of this sitting.')), person, since: instant }))
      .check(z.describe('Null while nobody sits there.')),
  })
  .register(z.globalRegistry, { id: 'BoardSeat' })

export const administeredBoard = z
  .object({
    ...boardRef.shape,
    seats: z.array(seat).check(z.describe('All of them: three of a recognition board, nine of a dispute board.')),
  })
  .register(z.globalRegistry, { id: 'AdministeredBoard' })

export type AdministeredBoard = z.infer<typeof administeredBoard>

export const desk = z.object({ person, kind: z.enum(deskKinds) }).register(z.globalRegistry, { id: 'Desk' })

export type Desk = z.infer<typeof desk>

const officeFields = { id, code, name: localized, address: localized }

export const labourOffice = z
  .object({ ...officeFields, boards: z.int().check(z.describe('How many.')), desks: z.int() })
  .register(z.globalRegistry, { id: 'LabourOffice' })

export type LabourOffice = z.infer<typeof labourOffice>

export const labourOfficeDetail = z
  .object({ ...officeFields, boards: z.array(administeredBoard), desks: z.array(desk) })
  .register(z.globalRegistry, { id: 'LabourOfficeDetail' })

export type LabourOfficeDetail = z.infer<typeof labourOfficeDetail>

const words = (max: number) => text('office_text', { min: 3, max })
const inBoth = (max: number) => z.strictObject({ fa: words(max), en: words(max) })

export const labourOfficeBody = z
  .strictObject({ name: inBoth(120), address: inBoth(300) })
  .register(z.globalRegistry, { id: 'LabourOfficeBody' })

export const newLabourOffice = z
  .strictObject({
    code: parsedString('office_code', parseOfficeCode, 'Two to four digits. It never changes.'),
    ...labourOfficeBody.shape,
  })
  .register(z.globalRegistry, { id: 'NewLabourOffice' })

export const codeParams = z.strictObject({ code: z.string().check(z.regex(codePattern)) })
const deskParams = z.strictObject({ ...codeParams.shape, id: id.check(z.describe('Of the person.')) })

const forAdministrators = {
  tag: 'Administration',
  access: 'session',
  capacities: ['administrator'],
} as const

/** Whoever is put somewhere holds the capacity for it, and is not the one who puts them there. */
const placeErrors = ['person.not_found', 'staff.of_oneself', 'staff.not_held', 'session.step_up_required'] as const

export const listLabourOffices = endpoint({
  ...forAdministrators,
  method: 'GET',
  path: '/v1/admin/labour-offices',
  summary: 'All labour offices, newest first',
  query: pageQuery,
  status: 200,
  response: page(labourOffice),
  errors: [],
})

export const addLabourOffice = endpoint({
  ...forAdministrators,
  method: 'POST',
  path: '/v1/admin/labour-offices',
  summary: 'Add a labour office; needs step-up',
  body: newLabourOffice,
  status: 201,
  response: labourOfficeDetail,
  errors: ['labour_office.code_taken', 'session.step_up_required'],
  idempotent: true,
})

export const getLabourOffice = endpoint({
  ...forAdministrators,
  method: 'GET',
  path: '/v1/admin/labour-offices/{code}',
  summary: 'A labour office with its boards, who sits on them, and its desks',
  params: codeParams,
  status: 200,
  response: labourOfficeDetail,
  errors: ['labour_office.not_found'],
})

export const changeLabourOffice = endpoint({
  ...forAdministrators,
  method: 'PUT',
  path: '/v1/admin/labour-offices/{code}',
  summary: 'Change the name and the address of a labour office; needs step-up',
  description: 'Its code stays: the numbers of its cases carry it. Papers that were served keep the old name.',
  params: codeParams,
  body: labourOfficeBody,
  status: 200,
  response: labourOfficeDetail,
  errors: ['labour_office.not_found', 'session.step_up_required'],
})

export const addBoard = endpoint({
  ...forAdministrators,
  method: 'POST',
  path: '/v1/admin/labour-offices/{code}/boards',
  summary: 'Add a board, with the next number of its stage in the office; needs step-up',
  params: codeParams,
  body: z.strictObject({ stage: z.enum(caseStages, 'choice.empty') }).register(z.globalRegistry, { id: 'AddBoard' }),
  status: 201,
  response: administeredBoard,
  errors: ['labour_office.not_found', 'session.step_up_required'],
  idempotent: true,
})

export const giveSeat = endpoint({
  ...forAdministrators,
  method: 'PUT',
  path: '/v1/admin/boards/{id}/seats/{seat}/{place}',
  summary: 'Give a seat of a board to a board member, in place of whoever sat there; needs step-up',
  description:
    'A recognition board has one seat of each kind (Labour Law, art. 158), a dispute board three (art. 160).',
  params: z.strictObject({ ...idParams.shape, seat: z.enum(seatKinds), place: seatPlace }),
  body: z.strictObject({ personId: z.uuid('choice.empty') }).register(z.globalRegistry, { id: 'GiveSeat' }),
  status: 200,
  response: administeredBoard,
  errors: ['board.not_found', 'board_seat.not_found', 'board_seat.already_on_board', ...placeErrors],
})

export const endSeat = endpoint({
  ...forAdministrators,
  method: 'DELETE',
  path: '/v1/admin/board-seats/{id}',
  summary: 'Vacate a seat; needs step-up',
  description: 'Names the sitting, not the seat, so that nobody is put out of a seat that was given to them meanwhile.',
  params: idParams,
  status: 204,
  errors: ['board_seat.not_found', 'staff.of_oneself', 'session.step_up_required'],
})

export const giveDesk = endpoint({
  ...forAdministrators,
  method: 'PUT',
  path: '/v1/admin/labour-offices/{code}/desks/{id}',
  summary: 'Put an officer at a desk of a labour office, or move them there; needs step-up',
  description: 'An officer works at one desk: whoever had another, at this office or elsewhere, leaves it.',
  params: deskParams,
  body: z.strictObject({ kind: z.enum(deskKinds, 'choice.empty') }).register(z.globalRegistry, { id: 'GiveDesk' }),
  status: 200,
  response: desk,
  errors: ['labour_office.not_found', ...placeErrors],
})

export const endDesk = endpoint({
  ...forAdministrators,
  method: 'DELETE',
  path: '/v1/admin/labour-offices/{code}/desks/{id}',
  summary: 'Remove an officer from their desk at a labour office; needs step-up',
  params: deskParams,
  status: 204,
  errors: ['desk.not_found', 'staff.of_oneself', 'session.step_up_required'],
})
