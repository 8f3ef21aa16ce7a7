import * as z from 'zod/mini'
import { capacities } from './capacity.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, personIdentifier, text } from './fields.ts'
import { limits } from './limits.ts'

const reason = text('reason', { min: 10, max: 500 })

export const findPersonBody = z
  .strictObject({ nationalId: personIdentifier, reason })
  .register(z.globalRegistry, { id: 'FindPerson' })

export const unlockPersonBody = z.strictObject({ reason }).register(z.globalRegistry, { id: 'UnlockPerson' })

/** What an administrator may know of a person: enough to tell that it is the right one, and what stands in their way. */
export const administeredPerson = z
  .object({
    id,
    firstName: z.string(),
    lastName: z.string(),
    level: z.int(),
    verifiedAt: instant,
    capacities: z.array(z.enum(capacities)),
    sessions: z.int().check(z.describe('Signed-in devices.')),
    limits,
  })
  .register(z.globalRegistry, { id: 'AdministeredPerson' })

export type AdministeredPerson = z.infer<typeof administeredPerson>

export const findPerson = endpoint({
  method: 'POST',
  path: '/v1/admin/people/search',
  tag: 'Administration',
  access: 'session',
  capacities: ['administrator'],
  summary: 'Find one person by their exact national ID, with a reason; needs step-up',
  description: 'The search is recorded; the person sees it, and the reason, in their access log.',
  body: findPersonBody,
  status: 200,
  response: administeredPerson,
  errors: ['person.not_found', 'session.step_up_required'],
})

export const unlockPerson = endpoint({
  method: 'POST',
  path: '/v1/admin/people/{id}/unlock',
  tag: 'Administration',
  access: 'session',
  capacities: ['administrator'],
  summary: 'End a person’s lock and start their budgets anew, with a reason; needs step-up',
  params: idParams,
  body: unlockPersonBody,
  status: 200,
  response: administeredPerson,
  errors: ['person.not_found', 'session.step_up_required'],
})
