import * as z from 'zod/mini'
import { capacities } from './capacity.ts'
import { challenge, codeBody, codeErrors, idParams, resendErrors } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, personIdentifier } from './fields.ts'
import { organizationRef } from './organization-ref.ts'

export const session = z
  .object({
    accessToken: z.string().check(z.describe('Send as `Authorization: Bearer`. Lives ten minutes.')),
    accessExpiresAt: instant,
    sessionExpiresAt: instant,
    steppedUpUntil: z.nullable(instant),
    person: z.object({ id, firstName: z.string(), lastName: z.string() }),
    capacity: z.enum(capacities),
    organization: z.nullable(organizationRef).check(z.describe('For whom the person acts; null: for themselves.')),
    level: z.int(),
  })
  .register(z.globalRegistry, { id: 'Session' })

export type Session = z.infer<typeof session>

export const startSignIn = endpoint({
  method: 'POST',
  path: '/v1/sign-ins',
  tag: 'Sessions',
  access: 'public',
  summary: 'Ask for a sign-in code',
  description: 'The answer is the same whether or not the account exists.',
  body: z.strictObject({ nationalId: personIdentifier }).register(z.globalRegistry, { id: 'StartSignIn' }),
  status: 202,
  response: challenge,
  errors: ['code.send_limit', 'code.locked', 'code.resend_too_early'],
})

export const resendSignInCode = endpoint({
  method: 'POST',
  path: '/v1/sign-ins/{id}/resend',
  tag: 'Sessions',
  access: 'public',
  summary: 'Send the same sign-in code again',
  params: idParams,
  status: 200,
  response: challenge,
  errors: resendErrors,
})

export const confirmSignIn = endpoint({
  method: 'POST',
  path: '/v1/sign-ins/{id}/confirm',
  tag: 'Sessions',
  access: 'public',
  summary: 'Enter the sign-in code',
  description: 'Sets the refresh cookie.',
  params: idParams,
  body: codeBody,
  status: 200,
  response: session,
  errors: [...codeErrors, 'session.verification_required'],
})

export const refreshSession = endpoint({
  method: 'POST',
  path: '/v1/sessions/refresh',
  tag: 'Sessions',
  access: 'refresh',
  summary: 'A new access token for the refresh cookie',
  description: 'Rotates the cookie. A cookie used twice ends the session.',
  status: 200,
  response: session,
  errors: [],
})

export const actAs = endpoint({
  method: 'POST',
  path: '/v1/sessions/act-as',
  tag: 'Sessions',
  access: 'session',
  summary: 'Act in another of your capacities, or for an organization',
  description: 'This session goes on in that capacity; what is done from then on is recorded with it.',
  body: z
    .strictObject({ capacity: z.enum(capacities), organizationId: z.nullable(id) })
    .register(z.globalRegistry, { id: 'ActAs' }),
  status: 200,
  response: session,
  errors: ['capacity.not_held', 'session.ended'],
})

export const signOut = endpoint({
  method: 'POST',
  path: '/v1/sessions/sign-out',
  tag: 'Sessions',
  access: 'refresh',
  summary: 'End this session',
  status: 204,
  errors: [],
})

export const startStepUp = endpoint({
  method: 'POST',
  path: '/v1/step-ups',
  tag: 'Sessions',
  access: 'session',
  summary: 'Ask for a fresh code before something confidential',
  status: 201,
  response: challenge,
  errors: ['code.send_limit', 'code.locked', 'code.resend_too_early'],
})

export const resendStepUpCode = endpoint({
  method: 'POST',
  path: '/v1/step-ups/{id}/resend',
  tag: 'Sessions',
  access: 'session',
  summary: 'Send the same step-up code again',
  params: idParams,
  status: 200,
  response: challenge,
  errors: resendErrors,
})

export const confirmStepUp = endpoint({
  method: 'POST',
  path: '/v1/step-ups/{id}/confirm',
  tag: 'Sessions',
  access: 'session',
  summary: 'Enter the step-up code',
  params: idParams,
  body: codeBody,
  status: 200,
  response: z.object({ steppedUpUntil: instant }),
  errors: codeErrors,
})
