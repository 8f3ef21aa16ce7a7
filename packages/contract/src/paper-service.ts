import { paperFailures, paperRecipients } from '@dadkar/procedure/paper-service'
import * as z from 'zod/mini'
import { day, partySides } from './case.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, page, pageQuery, text } from './fields.ts'
import { joinRequestForOffice } from './join.ts'
import { paper, petitionPaper } from './paper.ts'

/*
 * The paper channel (labour procedure rules, arts 36, 38 and 130): for a party without an account the office prints a
 * paper, hands it to a server, and records where it went.
 */

/** The kinds of notices that are served on paper where an account is lacking. */
export const paperKinds = [
  ...['invitation', 'verdict'],
  ...['serviceAnnulment', 'correction', 'joinder', 'warning', 'announcement'],
  ...['objectionNotice', 'expertReport', 'brief', 'settlement'],
] as const
export const paperServiceStates = ['handedOut', 'served', 'notServed'] as const

export const paperService = z
  .object({
    id,
    caseId: id,
    caseNumber: z.string(),
    partyId: id,
    side: z.enum(partySides),
    name: z.string().check(z.describe('Of the party.')),
    kind: z.enum(paperKinds),
    attempt: z.int(),
    state: z.enum(paperServiceStates),
    server: z.string().check(z.describe('The name of the server.')),
    handedOutAt: instant,
    dueOn: day.check(z.describe('The last day to deliver it: within 2 days (labour procedure rules, art. 38).')),
    triedAt: z.nullable(instant).check(z.describe('When the server was there.')),
    recipient: z.nullable(z.enum(paperRecipients)),
    failure: z.nullable(z.enum(paperFailures)),
    recipientName: z.nullable(z.string()),
    place: z.nullable(z.string()),
    note: z.nullable(z.string()),
    annulledAt: z.nullable(instant).check(z.describe('When this service of a ruling was annulled (art. 131).')),
  })
  .register(z.globalRegistry, { id: 'PaperService' })

export type PaperService = z.infer<typeof paperService>

export const paperDuty = z
  .object({
    partyId: id,
    side: z.enum(partySides),
    name: z.string(),
    address: z.string(),
    kind: z.enum(paperKinds),
    paperId: id,
    madeAt: instant.check(z.describe('When the paper was made.')),
    attempt: z.int().check(z.describe('Which try it will be.')),
  })
  .register(z.globalRegistry, { id: 'PaperDuty' })

export const paperChannel = z
  .object({
    duties: z.array(paperDuty).check(z.describe('What waits to be handed to a server.')),
    services: z.array(paperService).check(z.describe('What was handed out, the newest first.')),
    joiners: z.array(joinRequestForOffice).check(z.describe('Who waits to be confirmed as a party.')),
  })
  .register(z.globalRegistry, { id: 'PaperChannel' })

export type PaperChannel = z.infer<typeof paperChannel>

export const paperSheet = z
  .object({
    service: paperService,
    address: z.string(),
    paper,
    sha256: z.string(),
    petition: z.nullable(petitionPaper).check(z.describe('With an invitation: what is claimed.')),
    trackingCode: z
      .nullable(z.string())
      .check(z.describe('By which the party joins the case; null once they can open it here.')),
  })
  .register(z.globalRegistry, { id: 'PaperSheet' })

export type PaperSheet = z.infer<typeof paperSheet>

const waitingPaper = z
  .object({
    id,
    caseId: id,
    caseNumber: z.string(),
    partyId: id,
    side: z.enum(partySides),
    name: z.string().check(z.describe('Of the party.')),
    kind: z.enum(paperKinds),
    paperId: id,
    attempt: z.int().check(z.describe('Which try it will be.')),
    waitsSince: instant.check(z.describe('When it became due; one that came back keeps it.')),
  })
  .register(z.globalRegistry, { id: 'WaitingPaper' })

export type WaitingPaper = z.infer<typeof waitingPaper>

const byOfficers = { tag: 'Labour office', access: 'session', capacities: ['officer'] } as const
const ofCase = ['case.not_found', 'labour_office.not_assigned'] as const
const ofService = ['paper_service.not_found', 'labour_office.not_assigned'] as const

export const getPaperChannel = endpoint({
  ...byOfficers,
  method: 'GET',
  path: '/v1/office/cases/{id}/paper-services',
  summary: 'What is to be served on paper in a case, what was, and who waits to join it',
  params: idParams,
  status: 200,
  response: paperChannel,
  errors: [...ofCase],
})

export const handOutPaper = endpoint({
  ...byOfficers,
  method: 'POST',
  path: '/v1/office/cases/{id}/paper-services',
  summary: 'Hand a printed paper to a server, for a party without an account; again after it came back',
  description:
    'Labour procedure rules, art. 130. The paper carries a tracking code by which that party joins the case.',
  params: idParams,
  body: z
    .strictObject({
      partyId: id,
      paperId: id,
      server: text('server_name', { min: 3, max: 100 }),
    })
    .register(z.globalRegistry, { id: 'HandOutPaper' }),
  status: 201,
  response: paperService,
  errors: [...ofCase, 'paper_service.not_needed', 'paper_service.already_out'],
  idempotent: true,
})

export const listWaitingPapers = endpoint({
  ...byOfficers,
  method: 'GET',
  path: '/v1/office/waiting-papers',
  summary: 'Papers of the office that wait to be handed to a server, the longest waiting first',
  query: pageQuery,
  status: 200,
  response: page(waitingPaper),
  errors: ['labour_office.not_assigned'],
})

export const listPaperServices = endpoint({
  ...byOfficers,
  method: 'GET',
  path: '/v1/office/paper-services',
  summary: 'Papers of the office that are with a server, the oldest first',
  query: pageQuery,
  status: 200,
  response: page(paperService),
  errors: ['labour_office.not_assigned'],
})

export const getPaperSheet = endpoint({
  ...byOfficers,
  method: 'GET',
  path: '/v1/office/paper-services/{id}',
  summary: 'What is printed: the paper, its tracking code, and the form for the server',
  params: idParams,
  status: 200,
  response: paperSheet,
  errors: [...ofService],
})

const triedAt = z.iso.datetime('served_at.malformed')

export const recordPaperService = endpoint({
  ...byOfficers,
  method: 'POST',
  path: '/v1/office/paper-services/{id}/service',
  summary: 'Record that the paper was served: when, where and to whom; needs step-up',
  description:
    'Labour procedure rules, arts 36 and 38. The party is invited by it, or their limit to object runs from that day.',
  params: idParams,
  body: z
    .strictObject({
      triedAt,
      recipient: z.enum(paperRecipients, 'choice.empty'),
      recipientName: text('recipient_name', { min: 3, max: 100 }),
      place: text('place', { min: 5, max: 500 }),
    })
    .register(z.globalRegistry, { id: 'RecordPaperService' }),
  status: 200,
  response: paperService,
  errors: [...ofService, 'paper_service.over', 'case.step_not_allowed', 'session.step_up_required'],
  idempotent: true,
})

export const recordPaperFailure = endpoint({
  ...byOfficers,
  method: 'POST',
  path: '/v1/office/paper-services/{id}/failure',
  summary: 'Record that the paper came back, and why; needs step-up',
  params: idParams,
  body: z
    .strictObject({
      triedAt,
      failure: z.enum(paperFailures, 'choice.empty'),
      note: text('paper_note', { min: 5, max: 1000 }),
    })
    .register(z.globalRegistry, { id: 'RecordPaperFailure' }),
  status: 200,
  response: paperService,
  errors: [...ofService, 'paper_service.over', 'session.step_up_required'],
  idempotent: true,
})
