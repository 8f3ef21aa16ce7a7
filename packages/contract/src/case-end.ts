import * as z from 'zod/mini'
import { caseVersion } from './case.ts'
import { officeCaseDetail } from './case-office.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { pastDate, text } from './fields.ts'
import { officeSigns } from './office-step.ts'

/* How a case ends at the labour office: its ruling goes to the judiciary, and the case is put away. */

const byBranch = {
  tag: 'Labour office',
  access: 'session',
  capacities: ['officer'],
  method: 'POST',
  params: idParams,
  status: 200,
  response: officeCaseDetail,
  errors: officeSigns,
  idempotent: true,
} as const

export const sendToExecution = endpoint({
  ...byBranch,
  path: '/v1/office/cases/{id}/execution',
  summary: 'Record that the certified copy of the ruling was sent to the judiciary; needs step-up',
  description: 'Labour Law, art. 166: final rulings are enforced by the execution office of the judiciary.',
  body: z
    .strictObject({
      version: caseVersion,
      office: text('execution_office', { min: 3, max: 200 }),
      number: text('letter_number', { max: 50 }),
      sentOn: pastDate,
    })
    .register(z.globalRegistry, { id: 'SendToExecution' }),
})

export const closeCase = endpoint({
  ...byBranch,
  path: '/v1/office/cases/{id}/closing',
  summary: 'Put a case away, for a reason that its parties read; needs step-up',
  description: 'Once its ruling was sent to execution, or when a final ruling gives nobody anything to enforce.',
  body: z
    .strictObject({ version: caseVersion, reason: text('reason', { min: 10, max: 2000 }) })
    .register(z.globalRegistry, { id: 'CloseCase' }),
})
