import { claimKinds } from '@dadkar/procedure'
import { caseStages, registeredStates } from '@dadkar/procedure/case-states'
import * as z from 'zod/mini'
import { ofOwnCase } from './case-acts.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { evidence } from './evidence.ts'
import { id, instant, page, pageQuery, text } from './fields.ts'
import { localized } from './localized.ts'
import { noticeKinds, serviceEvidence } from './notice.ts'
import { receipt } from './petition.ts'

export const partySides = ['claimant', 'respondent'] as const

export const caseEventKinds = [
  ...['registered', 'noticePlaced', 'noticeOpened', 'returnedForDefect', 'cured', 'rejected'],
  ...['assigned', 'scheduled', 'rescheduled', 'heard', 'ruled', 'objected', 'final', 'withdrawn'],
  ...['settlementProposed', 'settlementAccepted', 'settlementDropped', 'settled'],
  ...['executionRequested', 'courtComplaintRecorded'],
  ...['invitedOnPaper', 'verdictServedOnPaper', 'partyJoined'],
  ...['sentToExecution', 'closed', 'limitMoved'],
  ...['serviceAnnulled', 'corrected', 'joined', 'caseJoined'],
  'briefFiled',
  ...['expertAppointed', 'expertTermExtended', 'expertDismissed', 'expertDeclined', 'expertReported'],
  'servedOnPaper',
] as const

export const caseEvent = z
  .object({
    id,
    kind: z.enum(caseEventKinds),
    at: instant,
    noticeId: z.nullable(id),
    until: z
      .nullable(instant)
      .check(z.describe('The moment it leads to: when the hearing begins, when the limit to complete ends.')),
  })
  .register(z.globalRegistry, { id: 'CaseEvent' })

export const hearing = z
  .object({
    id,
    startsAt: instant,
    boardNumber: z.int(),
    stage: z.enum(caseStages),
    place: z.object({ name: localized, address: localized }),
  })
  .register(z.globalRegistry, { id: 'Hearing' })

export type Hearing = z.infer<typeof hearing>

export const day = z.string().check(z.describe('A day in Iran, Gregorian YYYY-MM-DD.'), z.meta({ format: 'date' }))

/** With which the certified copy of a ruling went to the judiciary (Labour Law, art. 166). */
export const executionLetter = z
  .object({
    office: z.string().check(z.describe('The execution office.')),
    number: z.string(),
    sentOn: day.check(z.describe('The day on the letter.')),
  })
  .register(z.globalRegistry, { id: 'ExecutionLetter' })

export const caseSummary = z
  .object({
    id,
    caseNumber: z.string(),
    state: z.enum(registeredStates),
    registeredAt: instant,
    side: z.enum(partySides).check(z.describe('The side of the person who asks.')),
    claimantName: z.string(),
    respondentName: z.string().check(z.describe('Of the first respondent.')),
    respondentCount: z.int(),
  })
  .register(z.globalRegistry, { id: 'CaseSummary' })

export type CaseSummary = z.infer<typeof caseSummary>

/** What a party may do in a case. */
export const partyActions = [
  ...['cure', 'object', 'withdraw', 'proposeSettlement', 'acceptSettlement', 'dropSettlement'],
  ...['requestExecution', 'recordCourtComplaint'],
] as const

/** What they may do beside the course of the case. */
export const partyAsides = ['fileBrief'] as const

export const settlementEnds = ['agreed', 'declined', 'takenBack', 'replaced', 'overtaken'] as const

export const settlement = z
  .object({
    id,
    proposedBy: z
      .nullable(z.enum(partySides))
      .check(z.describe('Null of terms reached before the board, which the office wrote down.')),
    terms: z.string(),
    amountRial: z.nullable(z.int()),
    proposedAt: instant,
    end: z.nullable(z.enum(settlementEnds)).check(z.describe('Null while it waits for somebody’s word.')),
    endedAt: z.nullable(instant),
    reason: z.nullable(z.string()).check(z.describe('Why it was declined.')),
    signatures: z.array(z.object({ side: z.enum(partySides), name: z.string(), signedAt: instant })),
  })
  .register(z.globalRegistry, { id: 'Settlement' })

export type Settlement = z.infer<typeof settlement>

export const courtComplaint = z
  .object({
    side: z.enum(partySides),
    complainedOn: day,
    courtNumber: z.nullable(z.string()),
    recordedAt: instant,
  })
  .register(z.globalRegistry, { id: 'CourtComplaint' })

export type CourtComplaint = z.infer<typeof courtComplaint>

export const caseDetail = z
  .object({
    id,
    caseNumber: z.string(),
    trackingCode: z.nullable(z.string()).check(z.describe('For the claimant only.')),
    state: z.enum(registeredStates),
    stage: z.enum(caseStages),
    version: z.int().check(z.describe('Rises with each step of the case; send it back with the next.')),
    registeredAt: instant,
    side: z.enum(partySides),
    dueOn: z.nullable(day).check(z.describe('The last day of the limit that runs.')),
    hearing: z.nullable(hearing).check(z.describe('The hearing to come.')),
    expertDueOn: z.nullable(day).check(z.describe('The last day of the term of an expert whose report is awaited.')),
    actions: z.array(z.enum(partyActions)).check(z.describe('What the reader may do now.')),
    asides: z.array(z.enum(partyAsides)).check(z.describe('What they may do beside the course of the case.')),
    parties: z.array(
      z.object({ side: z.enum(partySides), name: z.string(), isIdentified: z.boolean(), isReader: z.boolean() }),
    ),
    claims: z
      .nullable(
        z.array(z.object({ kind: z.enum(claimKinds), amountRial: z.nullable(z.int()), explanation: z.string() })),
      )
      .check(z.describe('Null for a respondent who has not opened the petition copy.')),
    evidence: z.nullable(z.array(evidence)).check(z.describe('The same.')),
    notices: z.array(
      z.object({
        id,
        kind: z.enum(noticeKinds),
        isMine: z.boolean(),
        addresseeSide: z.nullable(z.enum(partySides)),
        placedAt: instant,
        openedAt: z.nullable(instant),
        ...serviceEvidence,
      }),
    ),
    execution: z.nullable(executionLetter),
    closing: z.nullable(z.string()).check(z.describe('Why the office put it away.')),
    settlement: z.nullable(settlement).check(z.describe('The newest, also when it has come to nothing.')),
    courtComplaints: z.array(courtComplaint),
    ...ofOwnCase,
    timeline: z.array(caseEvent),
  })
  .register(z.globalRegistry, { id: 'Case' })

export type CaseDetail = z.infer<typeof caseDetail>

/** Which state of a case a step was decided on. */
export const caseVersion = z.int().check(z.describe('Of the case as it was read; an older one is refused.'))

/** Every step of a case may be refused so. */
export const stepErrors = ['case.changed_elsewhere', 'case.step_not_allowed', 'case.limit_passed'] as const

export const listCases = endpoint({
  method: 'GET',
  path: '/v1/cases',
  tag: 'Cases',
  access: 'session',
  summary: 'Own cases, newest first',
  query: pageQuery,
  status: 200,
  response: page(caseSummary),
  errors: [],
})

export const getCase = endpoint({
  method: 'GET',
  path: '/v1/cases/{id}',
  tag: 'Cases',
  access: 'session',
  summary: 'One own case: parties, claims, timeline',
  params: idParams,
  status: 200,
  response: caseDetail,
  errors: ['case.not_found'],
})

export const getReceipt = endpoint({
  method: 'GET',
  path: '/v1/cases/{id}/receipt',
  tag: 'Cases',
  access: 'session',
  summary: 'The receipt of the petition, for its claimant',
  params: idParams,
  status: 200,
  response: receipt,
  errors: ['case.not_found'],
})

export const cureDefect = endpoint({
  method: 'POST',
  path: '/v1/cases/{id}/cure',
  tag: 'Cases',
  access: 'session',
  summary: 'Complete a petition that the office returned, within the limit',
  description: 'For the claimant. The office reads it and then goes on or rejects the petition.',
  params: idParams,
  body: z
    .strictObject({ version: z.int(), text: text('cure', { min: 10, max: 5000 }) })
    .register(z.globalRegistry, { id: 'CureDefect' }),
  status: 200,
  response: caseDetail,
  errors: ['case.not_found', ...stepErrors],
  idempotent: true,
  attempt: 'cure',
})
