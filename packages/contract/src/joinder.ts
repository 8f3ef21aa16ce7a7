import { registeredStates } from '@dadkar/procedure/case-states'
import * as z from 'zod/mini'
import { caseVersion } from './case.ts'
import { officeCaseDetail } from './case-office.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, page, pageQuery, text } from './fields.ts'
import { officeSigns } from './office-step.ts'

/* Joinder: two cases of the same claimant and the same respondents go on as one, the earlier. */

export const joinableCase = z
  .object({ id, caseNumber: z.string(), state: z.enum(registeredStates), registeredAt: instant, claims: z.int() })
  .register(z.globalRegistry, { id: 'JoinableCase' })

const byOfficers = { tag: 'Labour office', access: 'session', capacities: ['officer'], params: idParams } as const

export const listJoinableCases = endpoint({
  ...byOfficers,
  method: 'GET',
  path: '/v1/office/cases/{id}/joinable',
  summary: 'Earlier cases of the same parties to which this one can be joined, the newest first',
  query: pageQuery,
  status: 200,
  response: page(joinableCase),
  errors: ['case.not_found', 'labour_office.not_assigned'],
})

export const joinCases = endpoint({
  ...byOfficers,
  method: 'POST',
  path: '/v1/office/cases/{id}/joinder',
  summary: 'Join a case to an earlier one of the same parties; needs step-up',
  description:
    'Both before their session is held. The earlier case gets the claims and goes on, the later ends; the parties are told by a notice.',
  body: z
    .strictObject({
      version: caseVersion,
      intoId: z.uuid('choice.empty'),
      reason: text('reason', { min: 10, max: 5000 }),
    })
    .register(z.globalRegistry, { id: 'JoinCases' }),
  status: 200,
  response: officeCaseDetail,
  errors: [...officeSigns, ...['joinder.not_joinable', 'joinder.too_many_claims', 'joinder.settlement_open']] as const,
  idempotent: true,
})
