import * as z from 'zod/mini'
import { challenge, codeBody, codeErrors, idParams, resendErrors } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, mobile } from './fields.ts'

export const mobileChange = z
  .object({
    id,
    mobile: z.string().check(z.describe('The new number, its middle hidden')),
    keptUntil: instant,
  })
  .register(z.globalRegistry, { id: 'MobileChange' })

export type MobileChange = z.infer<typeof mobileChange>

const over = ['mobile_change.not_found', 'mobile_change.over'] as const

export const startMobileChange = endpoint({
  method: 'POST',
  path: '/v1/mobile-changes',
  tag: 'Account',
  access: 'session',
  summary: 'Name a new mobile number',
  description: 'Asks the SIM registry whether it is the person’s own. Nothing is sent yet.',
  body: z.strictObject({ mobile }).register(z.globalRegistry, { id: 'StartMobileChange' }),
  status: 201,
  response: mobileChange,
  errors: [
    'mobile_change.same_number',
    'mobile_change.not_own',
    'mobile_change.registry_unavailable',
    'verification.too_many',
  ],
})

export const getMobileChange = endpoint({
  method: 'GET',
  path: '/v1/mobile-changes/{id}',
  tag: 'Account',
  access: 'session',
  summary: 'A change of number that is under way',
  params: idParams,
  status: 200,
  response: mobileChange,
  errors: over,
})

export const sendMobileChangeCode = endpoint({
  method: 'POST',
  path: '/v1/mobile-changes/{id}/codes',
  tag: 'Account',
  access: 'session',
  summary: 'Send a code to the new number',
  description: 'Needs a fresh step-up, with the old number or a passkey.',
  params: idParams,
  status: 201,
  response: challenge,
  errors: ['session.step_up_required', ...over, 'code.send_limit', 'code.locked'],
})

export const resendMobileChangeCode = endpoint({
  method: 'POST',
  path: '/v1/mobile-changes/{id}/codes/{challengeId}/resend',
  tag: 'Account',
  access: 'session',
  summary: 'Send the same code to the new number again',
  params: z.strictObject({ id, challengeId: id }),
  status: 200,
  response: challenge,
  errors: [...over, ...resendErrors],
})

export const confirmMobileChange = endpoint({
  method: 'POST',
  path: '/v1/mobile-changes/{id}/codes/{challengeId}/confirm',
  tag: 'Account',
  access: 'session',
  summary: 'Enter the code; a right one changes the number',
  description: 'Needs a fresh step-up. The old number is told by SMS.',
  params: z.strictObject({ id, challengeId: id }),
  body: codeBody,
  status: 200,
  response: z.object({ mobile: z.string().check(z.describe('With its middle hidden')) }),
  errors: ['session.step_up_required', ...over, ...codeErrors],
})
