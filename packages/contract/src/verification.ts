import * as z from 'zod/mini'
import { challenge, codeBody, codeErrors, idParams, resendErrors } from './code.ts'
import { endpoint } from './endpoint.ts'
import { birthDate, id, instant, mobile, nationalId } from './fields.ts'
import { session } from './session.ts'

export const levelStates = ['open', 'closed'] as const

export const assuranceLevel = z
  .object({
    level: z.int().check(z.gte(1), z.lte(4)),
    isOpen: z.boolean(),
    closedFor: z.nullable(z.enum(['notYetOffered', 'security', 'inPersonOnly'])),
  })
  .register(z.globalRegistry, { id: 'AssuranceLevel' })

export type AssuranceLevel = z.infer<typeof assuranceLevel>

/** Capacities a person can prove online by themselves at level 1. */
export const verifiableCapacities = ['worker', 'employer'] as const

export const verificationStates = ['waiting', 'codeSent', 'verified', 'rejected', 'expired'] as const
export const registries = ['civil', 'sim'] as const
export const rejectionReasons = ['identityMismatch', 'simMismatch', 'deceased', 'underage', 'mobileDiffers'] as const

export const verification = z
  .object({
    id,
    level: z.int(),
    capacity: z.enum(verifiableCapacities),
    state: z.enum(verificationStates),
    waitingFor: z.nullable(z.enum(registries)).check(z.describe('The registry that has not answered.')),
    rejectedFor: z.nullable(z.enum(rejectionReasons)),
    challenge: z.nullable(challenge),
    keptUntil: instant.check(z.describe('What was entered is kept until then.')),
  })
  .register(z.globalRegistry, { id: 'Verification' })

export type Verification = z.infer<typeof verification>
export type RejectionReason = (typeof rejectionReasons)[number]

export const startVerificationBody = z
  .strictObject({
    level: z.literal(1),
    capacity: z.enum(verifiableCapacities),
    nationalId,
    mobile,
    birthDate,
  })
  .register(z.globalRegistry, { id: 'StartVerification' })

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

export const startVerification = endpoint({
  method: 'POST',
  path: '/v1/verifications',
  tag: 'Verification',
  access: 'public',
  summary: 'Begin to prove identity',
  description:
    'Asks the civil registry and the SIM registry. Only when both confirm is a code sent. A registry that does not answer leaves the verification `waiting`: retry it later. Sets the `attempt` cookie, which the other calls about this verification need.',
  body: startVerificationBody,
  status: 201,
  response: verification,
  errors: ['verification.too_many', 'code.send_limit', 'code.locked', 'level.closed'],
  idempotent: true,
  proof: true,
})

export const getVerification = endpoint({
  method: 'GET',
  path: '/v1/verifications/{id}',
  tag: 'Verification',
  access: 'attempt',
  summary: 'Where a verification stands',
  params: idParams,
  status: 200,
  response: verification,
  errors: [],
})

export const retryVerification = endpoint({
  method: 'POST',
  path: '/v1/verifications/{id}/retry',
  tag: 'Verification',
  access: 'attempt',
  summary: 'Ask again the registry that did not answer',
  params: idParams,
  status: 200,
  response: verification,
  errors: ['verification.not_waiting', 'verification.too_many', 'code.send_limit', 'code.locked'],
  proof: true,
})

export const resendVerificationCode = endpoint({
  method: 'POST',
  path: '/v1/verifications/{id}/resend',
  tag: 'Verification',
  access: 'attempt',
  summary: 'Send the same code again',
  params: idParams,
  status: 200,
  response: verification,
  errors: ['verification.no_code', 'code.locked', ...resendErrors],
})

export const confirmVerification = endpoint({
  method: 'POST',
  path: '/v1/verifications/{id}/confirm',
  tag: 'Verification',
  access: 'attempt',
  summary: 'Enter the code; a right one verifies and signs in',
  description: 'Sets the refresh cookie. A person who already has an account keeps it and gains the capacity.',
  params: idParams,
  body: codeBody,
  status: 200,
  response: z.object({ verification, session: z.nullable(session) }),
  errors: ['verification.no_code', ...codeErrors],
})
