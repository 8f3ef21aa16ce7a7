import * as z from 'zod/mini'
import { attemptActs } from './attempt.ts'
import { endpoint } from './endpoint.ts'
import { instant } from './fields.ts'

/** What anybody may know who was shown a proof: not who tried, nor in which case. */
export const checkedAttempt = z
  .object({
    failedAt: instant,
    act: z.enum(attemptActs),
  })
  .register(z.globalRegistry, { id: 'CheckedAttempt' })

export type CheckedAttempt = z.infer<typeof checkedAttempt>

export const checkAttempt = endpoint({
  method: 'POST',
  path: '/v1/attempts/check',
  tag: 'Papers',
  access: 'public',
  summary: 'Whether a proof of a failed attempt is genuine, when it was and of what kind',
  description:
    'The same as verifying it by the keys of `GET /v1/receipts/jwks.json`. It travels in the body, so that no address and no log carries it. What the answer leaves out, whoever holds the proof can read in it.',
  body: z
    .strictObject({
      jws: z
        .string('attempt.empty')
        .check(
          z.minLength(1, 'attempt.empty'),
          z.maxLength(2000, 'attempt.too_long'),
          z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'attempt.malformed'),
          z.describe('The signed statement, JWS in compact form.'),
        ),
    })
    .register(z.globalRegistry, { id: 'CheckAttempt' }),
  status: 200,
  response: checkedAttempt,
  errors: ['attempt.not_genuine'],
})
