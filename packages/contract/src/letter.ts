import * as z from 'zod/mini'
import { partySides, stepErrors } from './case.ts'
import { officeCaseDetail } from './case-office.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { text } from './fields.ts'

/* What a branch writes to the parties in words of its own. */

/** A warning asks something of its addressee; an announcement tells. */
export const letterKinds = ['warning', 'announcement'] as const

export const sendLetter = endpoint({
  tag: 'Labour office',
  access: 'session',
  capacities: ['officer'],
  method: 'POST',
  path: '/v1/office/cases/{id}/letters',
  summary: 'Serve a warning or an announcement on one party or on all; needs step-up',
  params: idParams,
  body: z
    .strictObject({
      version: z.int().check(z.describe('Of the case as it was read; an older one is refused.')),
      kind: z.enum(letterKinds, 'choice.empty'),
      to: z.enum([...partySides, 'all'], 'choice.empty'),
      text: text('letter', { min: 10, max: 5000 }),
    })
    .register(z.globalRegistry, { id: 'SendLetter' }),
  status: 200,
  response: officeCaseDetail,
  errors: [
    ...['case.not_found', 'labour_office.not_assigned', ...stepErrors, 'session.step_up_required'],
    'letter.nobody_to_serve',
  ] as const,
  idempotent: true,
})
