import * as z from 'zod/mini'
import { capacities } from './capacity.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, postalCode, text } from './fields.ts'
import { organizationRef } from './organization-ref.ts'

export const profileBody = z
  .strictObject({
    address: text('address', { min: 10, max: 500 }),
    postalCode,
    email: z.nullable(z.email('email.malformed').check(z.maxLength(254, 'email.malformed'))),
  })
  .register(z.globalRegistry, { id: 'ProfileBody' })

export const profile = z.object({ address: z.string(), postalCode: z.string(), email: z.nullable(z.string()) })

export type Profile = z.infer<typeof profile>

export const me = z
  .object({
    id,
    firstName: z.string(),
    lastName: z.string(),
    fatherName: z.nullable(z.string()).check(z.describe('Null until the civil registry has been asked.')),
    nationalId: z.string(),
    birthDate: z.nullable(z.string()).check(z.describe('Jalali, YYYY/MM/DD; null until it has been given.')),
    mobile: z.string().check(z.describe('With its middle hidden')),
    level: z.int(),
    verifiedAt: instant,
    capacities: z.array(z.enum(capacities)),
    profile: z.nullable(profile),
  })
  .register(z.globalRegistry, { id: 'Me' })

export type Me = z.infer<typeof me>

export const getMe = endpoint({
  method: 'GET',
  path: '/v1/me',
  tag: 'Person',
  access: 'session',
  summary: 'The signed-in person',
  status: 200,
  response: me,
  errors: [],
})

export const fillProfile = endpoint({
  method: 'PUT',
  path: '/v1/me/profile',
  tag: 'Person',
  access: 'session',
  summary: 'Complete or correct the profile',
  description: 'What the civil registry says is read-only.',
  body: profileBody,
  status: 200,
  response: me,
  errors: [],
})

export const ownCapacity = z
  .object({
    capacity: z.enum(capacities),
    organization: z.nullable(organizationRef).check(z.describe('For whom; null: for themselves.')),
    basis: z.nullable(z.string()).check(z.describe("What it rests on: a lawyer's bar and licence number.")),
    isCurrent: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'OwnCapacity' })

export type OwnCapacity = z.infer<typeof ownCapacity>

export const listOwnCapacities = endpoint({
  method: 'GET',
  path: '/v1/me/capacities',
  tag: 'Person',
  access: 'session',
  summary: 'The capacities you may act in, for yourself and for organizations',
  status: 200,
  response: z.object({ items: z.array(ownCapacity) }),
  errors: [],
})
