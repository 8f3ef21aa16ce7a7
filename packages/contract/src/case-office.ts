import { seatKinds } from '@dadkar/procedure/boards'
import { caseStages, registeredStates } from '@dadkar/procedure/case-states'
import * as z from 'zod/mini'
import { boardRef, deskKinds } from './board.ts'
import {
  caseEvent,
  caseVersion,
  courtComplaint,
  day,
  executionLetter,
  hearing,
  partySides,
  settlement,
  stepErrors,
} from './case.ts'
import { ofOfficeCase } from './case-acts.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { evidence } from './evidence.ts'
import { id, instant, page, pageQuery, text } from './fields.ts'
import { localized } from './localized.ts'
import { noticeKinds, noticeOpening, serviceEvidence } from './notice.ts'
import { atOffice, officeReads, officeSigns } from './office-step.ts'
import { certifiedCopyPaper, petitionPaper } from './paper.ts'

/* What the labour office does with a case: its registry and its branches, and the members of its boards. */

/** What the office may do in a case. */
export const officeActions = [
  'returnForDefect',
  'reject',
  'assign',
  'schedule',
  'reschedule',
  'hear',
  'rule',
  'serveVerdict',
  'assignToDisputeBoard',
  'sendToExecution',
  'close',
  'proposeSettlement',
  'recordCourtComplaint',
] as const

/** What it may do beside the course of a case. */
export const officeAsides = [
  ...['sendLetter', 'annulService', 'correct', 'join'],
  ...['appointExpert', 'extendExpert', 'dismissExpert'],
] as const

/** A member on their seat. */
const seated = { seat: z.enum(seatKinds), place: z.int(), name: z.string() }

export const officeBoard = z
  .object({
    ...boardRef.shape,
    openCases: z.int().check(z.describe('Cases it has to hear or to rule on: its load.')),
    members: z.array(z.object(seated)),
  })
  .register(z.globalRegistry, { id: 'OfficeBoard' })

export type OfficeBoard = z.infer<typeof officeBoard>

/** Where the reader works. */
export const ownOffice = z
  .object({
    code: z.string(),
    name: localized,
    address: localized,
    desk: z.nullable(z.enum(deskKinds)).check(z.describe('Null for a member of a board.')),
    boards: z.array(officeBoard).check(z.describe('All of the office; of a member, those they sit on.')),
  })
  .register(z.globalRegistry, { id: 'OwnOffice' })

export type OwnOffice = z.infer<typeof ownOffice>

const summaryFields = {
  id,
  caseNumber: z.string(),
  state: z.enum(registeredStates),
  stage: z.enum(caseStages),
  registeredAt: instant,
  stateSince: instant.check(z.describe('Since when it stands there: its age.')),
  dueOn: z.nullable(day),
  claimantName: z.string(),
  respondentName: z.string().check(z.describe('Of the first respondent.')),
  respondentCount: z.int(),
  board: z.nullable(boardRef),
}

export const officeCase = z
  .object({
    ...summaryFields,
    version: z.int().check(z.describe('For a step that is taken from the list.')),
    hearingAt: z.nullable(instant),
  })
  .register(z.globalRegistry, { id: 'OfficeCase' })

export type OfficeCase = z.infer<typeof officeCase>

export const officeCaseDetail = z
  .object({
    ...summaryFields,
    version: z.int(),
    actions: z.array(z.enum(officeActions)).check(z.describe('What the reader may do now.')),
    asides: z.array(z.enum(officeAsides)).check(z.describe('What they may do beside the course of the case.')),
    parties: z.array(
      z.object({
        id,
        side: z.enum(partySides),
        name: z.string(),
        address: z.string(),
        identifier: z
          .nullable(z.string())
          .check(z.describe('National ID, FIDA code or legal national ID; null of who could only be named.')),
        hasAccount: z.boolean().check(z.describe('Whether somebody can open what is served on them here.')),
      }),
    ),
    petition: petitionPaper,
    evidence: z.array(evidence),
    cure: z.nullable(z.object({ text: z.string(), at: instant })).check(z.describe('How the claimant completed it.')),
    objections: z.array(z.object({ side: z.enum(partySides), text: z.string(), at: instant })),
    settlement: z.nullable(settlement),
    executionRequest: z
      .nullable(z.object({ requestedAt: instant, paper: certifiedCopyPaper }))
      .check(z.describe('The request to enforce the ruling, with its certified copy.')),
    courtComplaints: z.array(courtComplaint),
    ...ofOfficeCase,
    hearing: z.nullable(hearing),
    mayHaveSat: z
      .array(z.object({ id, ...seated }))
      .check(z.describe('Of the hearing to come: each sitting on the board since it began. Empty without one.')),
    minutes: z.nullable(z.string()).check(z.describe('Of the last hearing that was held.')),
    sat: z.array(z.object(seated)).check(z.describe('Who of the board sat at it.')),
    notices: z.array(
      z.object({
        id,
        kind: z.enum(noticeKinds),
        addresseeSide: z.nullable(z.enum(partySides)),
        placedAt: instant,
        openedAt: z.nullable(instant),
        opening: z.nullable(noticeOpening).check(z.describe('The first: actual service.')),
        ...serviceEvidence,
      }),
    ),
    execution: z.nullable(executionLetter),
    closing: z.nullable(z.string()).check(z.describe('Why it was put away.')),
    timeline: z.array(caseEvent),
  })
  .register(z.globalRegistry, { id: 'OfficeCaseDetail' })

export type OfficeCaseDetail = z.infer<typeof officeCaseDetail>

const byOfficers = { ...atOffice, capacities: ['officer'] } as const
const board = z.optional(id).check(z.describe('Only cases of this board of the office.'))

export const getOwnOffice = endpoint({
  ...atOffice,
  method: 'GET',
  path: '/v1/office',
  summary: 'The labour office where the reader works, and its boards with their load',
  status: 200,
  response: ownOffice,
  errors: ['labour_office.not_assigned'],
})

export const listOfficeCases = endpoint({
  ...atOffice,
  method: 'GET',
  path: '/v1/office/cases',
  summary: 'Cases of the office; of a member, those of their board',
  description: 'With a state the oldest come first, as they wait; without one those that go on, the newest first.',
  query: z.strictObject({
    ...pageQuery.shape,
    state: z
      .optional(z.enum([...registeredStates, 'ended']))
      .check(z.describe('`ended`: the archive, all that came to an end, the newest first.')),
    board,
  }),
  status: 200,
  response: page(officeCase),
  errors: ['labour_office.not_assigned', 'board.not_found'],
})

export const countOfficeCases = endpoint({
  ...atOffice,
  method: 'GET',
  path: '/v1/office/case-counts',
  summary: 'How many cases stand in each state that waits for somebody, counted up to a hundred',
  query: z.strictObject({ board }),
  status: 200,
  response: z.object({ counts: z.array(z.object({ state: z.enum(registeredStates), cases: z.int() })) }),
  errors: ['labour_office.not_assigned', 'board.not_found'],
})

export const getOfficeCase = endpoint({
  ...atOffice,
  method: 'GET',
  path: '/v1/office/cases/{id}',
  summary: 'One case of the office; the reading is recorded, and its parties see it',
  params: idParams,
  status: 200,
  response: officeCaseDetail,
  errors: [...officeReads],
})

export const returnForDefect = endpoint({
  ...byOfficers,
  method: 'POST',
  path: '/v1/office/cases/{id}/defect',
  summary: 'Serve a notice of what the petition lacks, with a limit to complete it; needs step-up',
  params: idParams,
  body: z
    .strictObject({ version: caseVersion, lacks: text('lacks', { min: 10, max: 5000 }) })
    .register(z.globalRegistry, { id: 'ReturnForDefect' }),
  status: 200,
  response: officeCaseDetail,
  errors: [...officeSigns],
  idempotent: true,
})

export const rejectPetition = endpoint({
  ...byOfficers,
  method: 'POST',
  path: '/v1/office/cases/{id}/rejection',
  summary: 'Reject a petition that was not completed, and serve the reason; needs step-up',
  params: idParams,
  body: z
    .strictObject({ version: caseVersion, reason: text('reason', { min: 10, max: 5000 }) })
    .register(z.globalRegistry, { id: 'RejectPetition' }),
  status: 200,
  response: officeCaseDetail,
  errors: [...officeSigns],
  idempotent: true,
})

export const assignCase = endpoint({
  ...byOfficers,
  method: 'POST',
  path: '/v1/office/cases/{id}/board',
  summary: 'Assign a case to a board of the office',
  params: idParams,
  body: z
    .strictObject({ version: caseVersion, boardId: z.uuid('choice.empty') })
    .register(z.globalRegistry, { id: 'AssignCase' }),
  status: 200,
  response: officeCaseDetail,
  errors: [...officeReads, ...stepErrors, 'board.not_found', 'board.incomplete'],
  idempotent: true,
})

export const scheduleHearing = endpoint({
  ...byOfficers,
  method: 'POST',
  path: '/v1/office/cases/{id}/hearings',
  summary: 'Set the hearing, or move it, and serve the invitations; needs step-up',
  description:
    'Labour procedure rules, arts 36 and 38. Offices must be open then, and the invitation must come some days before: `hearing_at.*` says what is wrong.',
  params: idParams,
  body: z
    .strictObject({ version: caseVersion, startsAt: z.iso.datetime('hearing_at.malformed') })
    .register(z.globalRegistry, { id: 'ScheduleHearing' }),
  status: 200,
  response: officeCaseDetail,
  errors: [...officeSigns, 'hearing.board_busy'],
  idempotent: true,
})

export const recordHearing = endpoint({
  ...byOfficers,
  method: 'POST',
  path: '/v1/office/cases/{id}/minutes',
  summary: 'Record the minutes of the hearing, which closes it; needs step-up',
  description:
    'A party who stayed away does not stop the board (labour procedure rules, art. 100). Of a recognition board all three must have sat, of a dispute board seven (art. 56): `present.*` says what is wrong.',
  params: idParams,
  body: z
    .strictObject({
      version: caseVersion,
      minutes: text('minutes', { min: 10, max: 20_000 }),
      present: z.array(id).check(z.maxLength(20), z.describe('Who of the board sat: the sittings.')),
    })
    .register(z.globalRegistry, { id: 'RecordHearing' }),
  status: 200,
  response: officeCaseDetail,
  errors: [...officeSigns, 'hearing.not_begun', 'hearing.not_all_invited'],
  idempotent: true,
})
