import { parseTrackingCode } from '@dadkar/procedure'
import * as z from 'zod/mini'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, page, pageQuery, parsedString, text } from './fields.ts'

/*
 * Joining a case by the tracking code on a paper (labour procedure rules, art. 130). The code stands in bodies only, so
 * that no address and no log carries it.
 */

export const joinCode = parsedString(
  'tracking_code',
  parseTrackingCode,
  'The tracking code on the paper, twelve characters; dashes, spaces and small letters are accepted.',
)

export const joinStates = ['waiting', 'confirmed', 'refused', 'superseded'] as const

export const joinOutcome = z
  .object({
    state: z.enum(['joined', 'waiting']),
    caseId: z.nullable(id).check(z.describe('Once joined.')),
    caseNumber: z.nullable(z.string()).check(z.describe('Once joined.')),
  })
  .register(z.globalRegistry, { id: 'JoinOutcome' })

export type JoinOutcome = z.infer<typeof joinOutcome>

/** A request as whoever made it sees it: nothing of the case before they are a party of it. */
export const joinRequest = z
  .object({
    id,
    state: z.enum(joinStates),
    createdAt: instant,
    decidedAt: z.nullable(instant),
    reason: z.nullable(z.string()).check(z.describe('Why it was refused.')),
    caseId: z.nullable(id).check(z.describe('Once confirmed.')),
  })
  .register(z.globalRegistry, { id: 'JoinRequest' })

export type JoinRequest = z.infer<typeof joinRequest>

export const joinRequestForOffice = z
  .object({
    id,
    state: z.enum(joinStates),
    caseId: id,
    caseNumber: z.string(),
    createdAt: instant,
    partyName: z.string().check(z.describe('As the petition names them.')),
    joinerName: z.string().check(z.describe('As the registries do.')),
    actsThrough: z.nullable(z.string()).check(z.describe('The signatory, where an organization asks.')),
    isNameOther: z.boolean(),
    isIdentifierOther: z.boolean().check(z.describe('The petition gave another national ID.')),
  })
  .register(z.globalRegistry, { id: 'JoinRequestForOffice' })

export type JoinRequestForOffice = z.infer<typeof joinRequestForOffice>

export const joinCase = endpoint({
  method: 'POST',
  path: '/v1/cases/join',
  tag: 'Cases',
  access: 'session',
  capacities: ['worker', 'employer'],
  summary: 'Join a case by the tracking code on a served paper',
  description:
    'Who bears the name in the petition, and its national ID if it gives one, is the party at once; for others an officer decides. A wrong code, a used one and one of a case to which the reader is another party get the same answer. Tries are limited.',
  body: z.strictObject({ trackingCode: joinCode }).register(z.globalRegistry, { id: 'JoinCase' }),
  status: 200,
  response: joinOutcome,
  errors: ['join.unknown_code', 'organization.signatory_required'],
})

export const listJoinRequests = endpoint({
  method: 'GET',
  path: '/v1/join-requests',
  tag: 'Cases',
  access: 'session',
  summary: 'Own requests to join a case on which an officer decides, newest first',
  query: pageQuery,
  status: 200,
  response: page(joinRequest),
  errors: [],
})

const byOfficers = { tag: 'Labour office', access: 'session', capacities: ['officer'] } as const

export const listJoiners = endpoint({
  ...byOfficers,
  method: 'GET',
  path: '/v1/office/join-requests',
  summary: 'Who waits to be confirmed as a party, the oldest first',
  query: pageQuery,
  status: 200,
  response: page(joinRequestForOffice),
  errors: ['labour_office.not_assigned'],
})

export const getJoiner = endpoint({
  ...byOfficers,
  method: 'GET',
  path: '/v1/office/join-requests/{id}',
  summary: 'Who asks to be which party',
  params: idParams,
  status: 200,
  response: joinRequestForOffice,
  errors: ['labour_office.not_assigned', 'join_request.not_found'],
})

const decides = ['labour_office.not_assigned', 'join_request.not_found', 'join_request.over'] as const

export const confirmJoiner = endpoint({
  ...byOfficers,
  method: 'POST',
  path: '/v1/office/join-requests/{id}/confirmation',
  summary: 'Confirm somebody as the party; the papers of the case come into their account. Needs step-up',
  params: idParams,
  status: 200,
  response: joinRequestForOffice,
  errors: [...decides, 'session.step_up_required'],
  idempotent: true,
})

export const refuseJoiner = endpoint({
  ...byOfficers,
  method: 'POST',
  path: '/v1/office/join-requests/{id}/refusal',
  summary: 'Refuse somebody as the party, with a reason that they read; needs step-up',
  params: idParams,
  body: z
    .strictObject({ reason: text('reason', { min: 10, max: 1000 }) })
    .register(z.globalRegistry, { id: 'RefuseJoiner' }),
  status: 200,
  response: joinRequestForOffice,
  errors: [...decides, 'session.step_up_required'],
  idempotent: true,
})
