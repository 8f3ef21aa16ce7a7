import * as z from 'zod/mini'
import { capacities } from './capacity.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, page, pageQuery } from './fields.ts'
import { localized } from './localized.ts'

export const deviceClasses = ['computer', 'phone', 'tablet', 'program'] as const

export type DeviceClass = (typeof deviceClasses)[number]

/** Who did it: oneself, a party of the case (named), somebody of the labour office, another, or the operator's command. */
export const accessorKinds = ['self', 'party', 'staff', 'other', 'system'] as const

export const accessEntry = z
  .object({
    id,
    at: instant,
    action: z.string().check(z.describe('`<noun>.<verb>`, for example `case.read`. New ones may come.')),
    caseId: z.nullable(id),
    caseNumber: z.nullable(z.string()),
    who: z.object({
      kind: z.enum(accessorKinds),
      name: z.nullable(z.string()).check(z.describe('Of a party of the case only.')),
      capacity: z.nullable(z.enum(capacities)),
      office: z.nullable(z.string()).check(z.describe('The office code of staff.')),
    }),
    counter: z.nullable(localized).check(z.describe('The counter office in which staff did it.')),
    level: z.nullable(z.int()),
    device: z.nullable(z.enum(deviceClasses)).check(z.describe('Of one’s own acts only.')),
    reason: z.nullable(z.string()).check(z.describe('What an administrator gave as the reason.')),
  })
  .register(z.globalRegistry, { id: 'AccessEntry' })

export type AccessEntry = z.infer<typeof accessEntry>

export const listAccess = endpoint({
  method: 'GET',
  path: '/v1/me/audit',
  tag: 'Person',
  access: 'session',
  summary: 'Who opened or changed what is mine, newest first',
  description:
    'Every reading and writing of the person’s cases and identity data, by anybody. Staff are told by role and office, the other party by name.',
  query: z.strictObject({ ...pageQuery.shape, caseId: z.optional(id) }),
  status: 200,
  response: page(accessEntry),
  errors: [],
})
