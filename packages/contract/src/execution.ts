import * as z from 'zod/mini'
import { caseDetail, caseVersion, partySides, stepErrors } from './case.ts'
import { officeCaseDetail } from './case-office.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { courtNumber, pastDate } from './fields.ts'

/* After a final ruling: it is enforced by the judiciary, or reviewed by the Administrative Court. */

const ofCase = { tag: 'Cases', access: 'session', params: idParams, status: 200, response: caseDetail } as const
const errors = ['case.not_found', ...stepErrors] as const

const complaint = { version: caseVersion, complainedOn: pastDate, courtNumber }

export const requestExecution = endpoint({
  ...ofCase,
  method: 'POST',
  path: '/v1/cases/{id}/execution',
  summary: 'Ask for the enforcement of a final ruling that gives one something; needs step-up',
  description: 'Labour Law, art. 166. The certified copy of the ruling is made and served on whoever asks.',
  body: z.strictObject({ version: caseVersion }).register(z.globalRegistry, { id: 'RequestExecution' }),
  errors: [...errors, 'session.step_up_required'],
  idempotent: true,
  attempt: 'execution',
})

export const recordCourtComplaint = endpoint({
  ...ofCase,
  method: 'POST',
  path: '/v1/cases/{id}/court-complaint',
  summary: 'Record that one complained at the Administrative Court; it changes nothing else',
  description: 'Recorded again, the newer day and number stand.',
  body: z.strictObject(complaint).register(z.globalRegistry, { id: 'RecordCourtComplaint' }),
  errors,
  idempotent: true,
})

export const recordPartysComplaint = endpoint({
  ...ofCase,
  method: 'POST',
  path: '/v1/office/cases/{id}/court-complaint',
  tag: 'Labour office',
  capacities: ['officer'],
  summary: 'Record that a party complained at the Administrative Court; it changes nothing else',
  body: z
    .strictObject({ ...complaint, side: z.enum(partySides, 'choice.empty') })
    .register(z.globalRegistry, { id: 'RecordPartysComplaint' }),
  response: officeCaseDetail,
  errors: [...errors, 'labour_office.not_assigned'],
  idempotent: true,
})
