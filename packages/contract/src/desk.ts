import { claimKinds } from '@dadkar/procedure'
import { registeredStates } from '@dadkar/procedure/case-states'
import * as z from 'zod/mini'
import { officeCase } from './case-office.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, page, searchedDay, searchedText, text } from './fields.ts'
import { atOffice } from './office-step.ts'

/* The lists of the labour office as somebody who works there keeps them: filtered, searched, saved, taken out. */

const filterFields = {
  state: z
    .optional(z.enum([...registeredStates, 'ended']))
    .check(z.describe('`ended`: the archive. Where it is not said: all that go on.')),
  board: z.optional(id).check(z.describe('Only cases of this board.')),
  minDays: z
    .optional(z.int().check(z.gte(1), z.lte(3650)))
    .check(z.describe('Only those that have stood where they are for so many days.')),
  claimKind: z.optional(z.enum(claimKinds)).check(z.describe('Only those with such a claim.')),
  hearingFrom: z.optional(searchedDay).check(z.describe('Only those with a hearing to come on this day or later.')),
  hearingTo: z.optional(searchedDay).check(z.describe('Only those with a hearing to come on this day or earlier.')),
  text: z.optional(searchedText),
}

export const officeCaseFilter = z.strictObject(filterFields).register(z.globalRegistry, { id: 'OfficeCaseFilter' })

export type OfficeCaseFilter = z.output<typeof officeCaseFilter>

const lists = ['labour_office.not_assigned', 'board.not_found'] as const

export const searchOfficeCases = endpoint({
  ...atOffice,
  method: 'POST',
  path: '/v1/office/cases/search',
  summary: 'Cases of the office, or of a member’s boards, filtered and searched',
  description:
    'A POST, so that names that are searched for stand in no address and no log. In one state the oldest come first, else the newest.',
  body: z
    .strictObject({
      ...filterFields,
      cursor: z.optional(id),
      limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
    })
    .register(z.globalRegistry, { id: 'OfficeCaseSearch' }),
  status: 200,
  response: page(officeCase),
  errors: [...lists],
})

const exportLanguages = ['fa', 'en'] as const

export const exportOfficeCases = endpoint({
  ...atOffice,
  method: 'POST',
  path: '/v1/office/cases/export',
  summary: 'The same list as a table for a spreadsheet: CSV in UTF-8 with a byte order mark',
  description:
    'Days are Jalali, YYYY/MM/DD. Recorded as a reading of each case in it: the parties see it. `export.too_many` says how many there may be.',
  body: z
    .strictObject({ filter: officeCaseFilter, language: z.enum(exportLanguages) })
    .register(z.globalRegistry, { id: 'ExportOfficeCases' }),
  status: 200,
  responseBytes: ['text/csv'],
  errors: [...lists, 'export.too_many'],
})

export const deskView = z
  .object({ id, name: z.string(), filter: officeCaseFilter, createdAt: instant })
  .register(z.globalRegistry, { id: 'DeskView' })

export type DeskView = z.output<typeof deskView>

const viewName = text('view_name', { max: 60 })

export const listDeskViews = endpoint({
  ...atOffice,
  method: 'GET',
  path: '/v1/office/views',
  summary: 'Own saved views of the lists, the oldest first',
  status: 200,
  response: z.object({ items: z.array(deskView) }),
  errors: [],
})

export const saveDeskView = endpoint({
  ...atOffice,
  method: 'POST',
  path: '/v1/office/views',
  summary: 'Save a filter under a name; for oneself alone',
  body: z.strictObject({ name: viewName, filter: officeCaseFilter }).register(z.globalRegistry, { id: 'SaveDeskView' }),
  status: 201,
  response: deskView,
  errors: ['desk_view.too_many'],
  idempotent: true,
})

export const renameDeskView = endpoint({
  ...atOffice,
  method: 'PUT',
  path: '/v1/office/views/{id}',
  summary: 'Give a saved view another name',
  params: idParams,
  body: z.strictObject({ name: viewName }).register(z.globalRegistry, { id: 'RenameDeskView' }),
  status: 200,
  response: deskView,
  errors: ['desk_view.not_found'],
})

export const removeDeskView = endpoint({
  ...atOffice,
  method: 'DELETE',
  path: '/v1/office/views/{id}',
  summary: 'Remove a saved view',
  params: idParams,
  status: 204,
  errors: ['desk_view.not_found'],
})
