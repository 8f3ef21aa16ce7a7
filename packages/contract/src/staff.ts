import * as z from 'zod/mini'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { fieldCheck } from './field-check.ts'
import { id, instant, page, pageQuery, text } from './fields.ts'
import { localized } from './localized.ts'

/** Capacities that nobody proves online: they are given and taken. */
export const staffCapacities = ['expert', 'officer', 'boardMember', 'clerk', 'administrator'] as const

export type StaffCapacity = (typeof staffCapacities)[number]

const capacity = z.enum(staffCapacities, 'choice.empty')

export const staffMember = z
  .object({
    id: id.check(z.describe('Of the person.')),
    firstName: z.string(),
    lastName: z.string(),
    capacities: z.array(
      z.object({ capacity, grantedAt: instant, office: z.nullable(localized).check(z.describe('Of a clerk.')) }),
    ),
  })
  .register(z.globalRegistry, { id: 'StaffMember' })

export type StaffMember = z.infer<typeof staffMember>

export const staffChange = z
  .object({
    id,
    person: z.object({ id, firstName: z.string(), lastName: z.string() }),
    capacity,
    kind: z.enum(['give', 'take']),
    state: z.enum(['pending', 'done', 'declined']).check(z.describe('`pending` waits for a second administrator.')),
    reason: z.string(),
    proposedBy: z.string().check(z.describe('First and last name.')),
    proposedAt: instant,
    expiresAt: instant.check(z.describe('Until when it can be agreed to.')),
    isOwn: z.boolean().check(z.describe('You proposed it: another administrator must agree.')),
  })
  .register(z.globalRegistry, { id: 'StaffChange' })

export type StaffChange = z.infer<typeof staffChange>

type StaffWish = { capacity: StaffCapacity; kind: 'give' | 'take'; officeId?: string | undefined }

/** A clerk works for an office; nobody else does. */
function findOfficeErrors({ capacity, kind, officeId }: StaffWish): Record<string, string> {
  const isNeeded = capacity === 'clerk' && kind === 'give'
  if (isNeeded && officeId === undefined) return { officeId: 'choice.empty' }
  return isNeeded || officeId === undefined ? {} : { officeId: 'field.unknown' }
}

const forAdministrators = {
  tag: 'Administration',
  access: 'session',
  capacities: ['administrator'],
} as const

export const listStaff = endpoint({
  ...forAdministrators,
  method: 'GET',
  path: '/v1/admin/staff',
  summary: 'Who holds a capacity of staff',
  query: z.strictObject({
    ...pageQuery.shape,
    capacity: z.optional(capacity).check(z.describe('Only those who hold this one.')),
  }),
  status: 200,
  response: page(staffMember),
  errors: [],
})

export const listStaffChanges = endpoint({
  ...forAdministrators,
  method: 'GET',
  path: '/v1/admin/staff-changes',
  summary: 'Changes that wait for the agreement of a second administrator, newest first',
  query: pageQuery,
  status: 200,
  response: page(staffChange),
  errors: [],
})

export const changeStaff = endpoint({
  ...forAdministrators,
  method: 'POST',
  path: '/v1/admin/people/{id}/capacities',
  summary: 'Give a person a capacity of staff or take it, with a reason; needs step-up',
  description:
    'Done at once, and a capacity taken ends the sessions in it; that of administrator waits seven days for a second administrator to agree.',
  params: idParams,
  body: z
    .strictObject({
      capacity,
      kind: z.enum(['give', 'take'], 'choice.empty'),
      officeId: z.optional(id).check(z.describe('The counter office of a clerk.')),
      reason: text('reason', { min: 10, max: 500 }),
    })
    .check(fieldCheck(findOfficeErrors))
    .register(z.globalRegistry, { id: 'ChangeStaff' }),
  status: 200,
  response: staffChange,
  errors: [
    'person.not_found',
    'staff.of_oneself',
    'staff.already_held',
    'staff.not_held',
    'staff.already_proposed',
    'office.not_found',
    'session.step_up_required',
  ],
  idempotent: true,
})

const decisionErrors = [
  'staff_change.not_found',
  'staff_change.own',
  'staff.last_administrator',
  'session.step_up_required',
] as const

export const agreeToStaffChange = endpoint({
  ...forAdministrators,
  method: 'POST',
  path: '/v1/admin/staff-changes/{id}/agree',
  summary: 'Agree to what another administrator proposed; it is done at once. Needs step-up',
  params: idParams,
  status: 200,
  response: staffChange,
  errors: [...decisionErrors],
})

export const declineStaffChange = endpoint({
  ...forAdministrators,
  method: 'POST',
  path: '/v1/admin/staff-changes/{id}/decline',
  summary: 'Decline what another administrator proposed, or withdraw what you did; needs step-up',
  params: idParams,
  status: 200,
  response: staffChange,
  errors: ['staff_change.not_found', 'session.step_up_required'],
})
