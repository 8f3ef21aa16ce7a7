import * as z from 'zod/mini'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, page, pageQuery, personIdentifier, text } from './fields.ts'

export const organizationRoles = ['signatory', 'member'] as const

export const organizationMember = z
  .object({
    id,
    name: z.string(),
    role: z.enum(organizationRoles).check(z.describe('Signatories come from the company registry; they name members.')),
    namedAt: instant,
    joinedAt: z.nullable(instant).check(z.describe('When they first acted for the organization.')),
    isClosed: z.boolean().check(z.describe('Their account was closed: they act for nobody any more.')),
    isSelf: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'OrganizationMember' })

export type OrganizationMember = z.infer<typeof organizationMember>

export const listMembers = endpoint({
  method: 'GET',
  path: '/v1/organization/members',
  tag: 'Organization',
  access: 'session',
  summary: 'Who may act for the organization you act for',
  query: pageQuery,
  status: 200,
  response: z.extend(page(organizationMember), {
    ownRole: z.enum(organizationRoles).check(z.describe('Yours: only a signatory names and removes.')),
  }),
  errors: ['organization.required'],
})

export const nameMember = endpoint({
  method: 'POST',
  path: '/v1/organization/members',
  tag: 'Organization',
  access: 'session',
  summary: 'Name a person who may act for the organization',
  description:
    'They need no account yet: whoever verifies with this identifier later may act. The answer does not tell whether they have one. Needs step-up.',
  body: z
    .strictObject({ nationalId: personIdentifier, name: text('member_name', { min: 3, max: 120 }) })
    .register(z.globalRegistry, { id: 'NameMember' }),
  status: 201,
  response: organizationMember,
  errors: [
    'organization.required',
    'organization.signatory_required',
    'session.step_up_required',
    'member.is_signatory',
  ],
  idempotent: true,
})

export const removeMember = endpoint({
  method: 'DELETE',
  path: '/v1/organization/members/{id}',
  tag: 'Organization',
  access: 'session',
  summary: 'End what a member may do; their sessions for the organization end at once',
  params: idParams,
  status: 204,
  errors: [
    'organization.required',
    'organization.signatory_required',
    'session.step_up_required',
    'member.not_found',
    'member.is_signatory',
  ],
})
