import { claimKinds } from '@dadkar/procedure'
import * as z from 'zod/mini'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, page, pageQuery } from './fields.ts'
import { receipt } from './petition.ts'

export const caseStates = ['registered'] as const
export const partySides = ['claimant', 'respondent'] as const
export const caseEventKinds = ['registered', 'noticePlaced', 'noticeOpened'] as const

export const caseSummary = z
  .object({
    id,
    caseNumber: z.string(),
    state: z.enum(caseStates),
    registeredAt: instant,
    side: z.enum(partySides).check(z.describe('The side of the person who asks.')),
    claimantName: z.string(),
    respondentName: z.string(),
  })
  .register(z.globalRegistry, { id: 'CaseSummary' })

export type CaseSummary = z.infer<typeof caseSummary>

export const caseDetail = z
  .object({
    id,
    caseNumber: z.string(),
    trackingCode: z.nullable(z.string()).check(z.describe('For the claimant only.')),
    state: z.enum(caseStates),
    registeredAt: instant,
    side: z.enum(partySides),
    parties: z.array(z.object({ side: z.enum(partySides), name: z.string(), isIdentified: z.boolean() })),
    claims: z
      .nullable(
        z.array(z.object({ kind: z.enum(claimKinds), amountRial: z.nullable(z.int()), explanation: z.string() })),
      )
      .check(z.describe('Null for a respondent who has not opened the petition copy.')),
    notices: z.array(z.object({ id, isMine: z.boolean(), placedAt: instant, openedAt: z.nullable(instant) })),
    timeline: z.array(z.object({ id, kind: z.enum(caseEventKinds), at: instant })),
  })
  .register(z.globalRegistry, { id: 'Case' })

export type CaseDetail = z.infer<typeof caseDetail>

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
