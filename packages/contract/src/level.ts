import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { instant, text } from './fields.ts'

const levelNumber = z.int().check(z.gte(1), z.lte(4))

export const assuranceLevel = z
  .object({
    level: levelNumber,
    isOpen: z.boolean(),
    reason: z.nullable(z.object({ fa: z.string(), en: z.string() })).check(z.describe('Why it is closed.')),
    since: instant.check(z.describe('Since when it is open or closed.')),
  })
  .register(z.globalRegistry, { id: 'AssuranceLevel' })

export type AssuranceLevel = z.infer<typeof assuranceLevel>

export const listLevels = endpoint({
  method: 'GET',
  path: '/v1/assurance-levels',
  tag: 'Verification',
  access: 'public',
  summary: 'The levels of verification, and which are open',
  status: 200,
  response: z.object({ items: z.array(assuranceLevel) }),
  errors: [],
})

const reason = text('level_reason', { min: 3, max: 300 })

export const setLevel = endpoint({
  method: 'PUT',
  path: '/v1/admin/assurance-levels/{level}',
  tag: 'Administration',
  access: 'session',
  capacities: ['administrator'],
  summary: 'Open a level of verification, or close it with a reason',
  description:
    'Takes effect at once, for attempts not yet begun. Needs step-up; level 3 also needs a provider of face checks in the settings.',
  params: z.strictObject({ level: z.coerce.number().check(z.int(), z.gte(1), z.lte(4)) }),
  body: z
    .strictObject({ isOpen: z.boolean(), reason: z.nullable(z.strictObject({ fa: reason, en: reason })) })
    .check(
      z.check((ctx) => {
        const { isOpen, reason } = ctx.value
        if (isOpen || reason) return
        ctx.issues.push({ code: 'custom', input: reason, message: 'level_reason.empty', path: ['reason'] })
      }),
    )
    .register(z.globalRegistry, { id: 'SetLevel' }),
  status: 200,
  response: assuranceLevel,
  errors: ['session.step_up_required', 'level.not_connected'],
})
