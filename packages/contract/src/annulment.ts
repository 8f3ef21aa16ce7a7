import * as z from 'zod/mini'
import { caseVersion } from './case.ts'
import { officeCaseDetail } from './case-office.ts'
import { endpoint } from './endpoint.ts'
import { id, text } from './fields.ts'
import { officeSigns } from './office-step.ts'

export const annulService = endpoint({
  tag: 'Labour office',
  access: 'session',
  capacities: ['officer'],
  method: 'POST',
  path: '/v1/office/cases/{id}/verdict/services/{serviceId}/annulment',
  summary: 'Annul the service of the latest ruling on one party, for a reason that all parties read; needs step-up',
  description:
    'Labour procedure rules, art. 131: service is void when its addressee proves lack of access or a fault of the system. The ruling is then served on them anew, and their limit runs from that service; a ruling that was final by the passing of the limit is final no more.',
  params: z.object({ id, serviceId: id }),
  body: z
    .strictObject({
      version: caseVersion,
      reason: text('reason', { min: 10, max: 5000 }),
    })
    .register(z.globalRegistry, { id: 'AnnulService' }),
  status: 200,
  response: officeCaseDetail,
  errors: officeSigns,
  idempotent: true,
})
