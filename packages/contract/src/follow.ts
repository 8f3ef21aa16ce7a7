import { parseTrackingCode } from '@dadkar/procedure'
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { id, instant, parsedString } from './fields.ts'
import { registries, verificationStates } from './verification-words.ts'

export const followCode = parsedString(
  'follow_code',
  parseTrackingCode,
  'The number of an attempt, twelve characters; dashes, spaces and small letters are accepted.',
)

export const followed = z
  .object({
    state: z.enum(verificationStates),
    waitingFor: z.nullable(z.enum(registries)),
    keptUntil: instant,
    nextTryAt: z
      .nullable(instant)
      .check(
        z.describe('While it waits: when we ask the registry again. Null while the face check waits for the person.'),
      ),
    attemptId: z
      .nullable(id)
      .check(z.describe('Its id, only for the browser that began it: from there the attempt can go on.')),
  })
  .register(z.globalRegistry, { id: 'FollowedVerification' })

export type Followed = z.infer<typeof followed>

export const followVerification = endpoint({
  method: 'POST',
  path: '/v1/verifications/follow',
  tag: 'Verification',
  access: 'public',
  summary: 'Follow a verification by its number',
  description: 'The number travels in the body, so that no address and no log carries it. Tells nothing of the person.',
  body: z.strictObject({ followCode }).register(z.globalRegistry, { id: 'FollowVerification' }),
  status: 200,
  response: followed,
  errors: ['verification.follow_not_found'],
})
