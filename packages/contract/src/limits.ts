import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { instant } from './fields.ts'

/** What is left of a person's budgets and the lock upon them, as they are stored. */
export const limits = z
  .object({
    lockedUntil: z.nullable(instant).check(z.describe('No code is accepted until then.')),
    wrongCodesLeft: z.int().check(z.describe('Wrong codes until the long lock, in 24 hours, over all flows.')),
    sendsLeftThisHour: z.int(),
    sendsLeftToday: z.int(),
    identityChecks: z.object({
      spent: z.int(),
      free: z.int().check(z.describe('Beyond these, a check costs a proof of work.')),
      until: z.nullable(instant),
    }),
  })
  .register(z.globalRegistry, { id: 'Limits' })

export type Limits = z.infer<typeof limits>

export const getLimits = endpoint({
  method: 'GET',
  path: '/v1/me/limits',
  tag: 'Person',
  access: 'session',
  summary: 'Own budgets and locks, as stored',
  status: 200,
  response: limits,
  errors: [],
})
