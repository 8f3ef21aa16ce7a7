import * as z from 'zod/mini'
import { caseDetail, caseVersion, stepErrors } from './case.ts'
import { officeCaseDetail } from './case-office.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { optionalAmountRial, text } from './fields.ts'

/* A settlement before a ruling: written terms that every party signs, which end the case. */

const ofCase = { tag: 'Cases', access: 'session', params: idParams, status: 200, response: caseDetail } as const
const errors = ['case.not_found', ...stepErrors] as const

const terms = { version: caseVersion, terms: text('terms', { min: 10, max: 5000 }), amountRial: optionalAmountRial }

export const proposeSettlement = endpoint({
  ...ofCase,
  method: 'POST',
  path: '/v1/cases/{id}/settlement',
  summary: 'Propose terms of a settlement, signed; older terms are void. Needs step-up',
  description: 'The other party is served the terms. Before a ruling only, and not more than a few times a day.',
  body: z.strictObject(terms).register(z.globalRegistry, { id: 'ProposeSettlement' }),
  errors: [...errors, 'settlement.too_many', 'session.step_up_required'],
  idempotent: true,
  attempt: 'settlement',
})

export const acceptSettlement = endpoint({
  ...ofCase,
  method: 'POST',
  path: '/v1/cases/{id}/settlement/signature',
  summary: 'Sign the terms on the table; with the last party’s signature the case is settled. Needs step-up',
  description: 'A settled case is over and cannot be objected to. Every party is served the settlement.',
  body: z.strictObject({ version: caseVersion }).register(z.globalRegistry, { id: 'AcceptSettlement' }),
  errors: [...errors, 'session.step_up_required'],
  idempotent: true,
  attempt: 'settlement',
})

export const dropSettlement = endpoint({
  ...ofCase,
  method: 'POST',
  path: '/v1/cases/{id}/settlement/refusal',
  summary: 'Decline the terms on the table, or take one’s own back',
  body: z
    .strictObject({ version: caseVersion, reason: z.nullable(text('reason', { max: 2000 })) })
    .register(z.globalRegistry, { id: 'DropSettlement' }),
  errors,
  idempotent: true,
})

export const recordSettlement = endpoint({
  ...ofCase,
  method: 'POST',
  path: '/v1/office/cases/{id}/settlement',
  tag: 'Labour office',
  capacities: ['officer', 'boardMember'],
  summary: 'Put terms on the table that the parties reached before the board; each party still signs. Needs step-up',
  body: z.strictObject(terms).register(z.globalRegistry, { id: 'RecordSettlement' }),
  response: officeCaseDetail,
  errors: [...errors, 'labour_office.not_assigned', 'session.step_up_required'],
  idempotent: true,
})
