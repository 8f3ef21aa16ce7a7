import * as z from 'zod/mini'
import { caseVersion } from './case.ts'
import { officeCaseDetail } from './case-office.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { text } from './fields.ts'
import { officeSigns } from './office-step.ts'

/* What a branch writes to the parties in words of its own. */

/** A warning asks something of its addressee; an announcement tells. */
export const letterKinds = ['warning', 'announcement'] as const

export const sendLetter = endpoint({
  tag: 'Labour office',
  access: 'session',
  capacities: ['officer'],
  method: 'POST',
  path: '/v1/office/cases/{id}/letters',
  summary: 'Serve a warning or an announcement on one party, a side or all; needs step-up',
  description: 'Some a day in one case, as each sends its addressees an SMS. Whoever has no account gets it on paper.',
  params: idParams,
  body: z
    .strictObject({
      version: caseVersion,
      kind: z.enum(letterKinds, 'choice.empty'),
      to: z
        .string('choice.empty')
        .check(
          z.regex(/^(claimant|respondent|all|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, 'choice.empty'),
          z.describe('`claimant`, `respondent`, `all`, or the id of one party.'),
        ),
      text: text('letter', { min: 10, max: 5000 }),
    })
    .register(z.globalRegistry, { id: 'SendLetter' }),
  status: 200,
  response: officeCaseDetail,
  errors: [...officeSigns, ...['letter.nobody_to_serve', 'letter.too_many']] as const,
  idempotent: true,
})
