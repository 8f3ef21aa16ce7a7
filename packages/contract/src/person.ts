import * as z from 'zod/mini'
import { capacities } from './capacity.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, postalCode, text } from './fields.ts'

export const profileBody = z
  .strictObject({
    address: text('address', { min: 10, max: 500 }),
    postalCode,
    email: z.nullable(z.email('email.malformed').check(z.maxLength(254, 'email.malformed'))),
  })
  .register(z.globalRegistry, { id: 'ProfileBody' })

export const me = z
  .object({
    id,
    firstName: z.string(),
    lastName: z.string(),
    fatherName: z.string(),
    nationalId: z.string(),
    birthDate: z.string().check(z.describe('Jalali, YYYY/MM/DD')),
    mobile: z.string().check(z.describe('With its middle hidden')),
    level: z.int(),
    verifiedAt: instant,
    capacities: z.array(z.enum(capacities)),
    profile: z.nullable(z.object({ address: z.string(), postalCode: z.string(), email: z.nullable(z.string()) })),
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
