import * as z from 'zod/mini'
import { challenge, codeBody, codeErrors, idParams, resendErrors } from './code.ts'
import { endpoint } from './endpoint.ts'
import { fieldCheck } from './field-check.ts'
import {
  birthDate,
  id,
  instant,
  isForeignNationalId,
  legalNationalId,
  licenceNumber,
  mobile,
  personIdentifier,
  registrationNumber,
  sheba,
} from './fields.ts'
import { session } from './session.ts'
import { registries, rejectionReasons, verifiableCapacities, verificationStates } from './verification-words.ts'

/** What the person does elsewhere: the attempt goes on when they come back. */
const handOff = z
  .object({
    url: z.url().check(z.describe("The provider's page for this check; opened as a page, not called.")),
    until: instant.check(z.describe('The check is open until then; a retry after that begins another.')),
  })
  .register(z.globalRegistry, { id: 'HandOff' })

export const verification = z
  .object({
    id,
    level: z.int(),
    capacity: z.enum(verifiableCapacities),
    forOrganization: z.boolean().check(z.describe('To act as a signatory of a legal entity.')),
    state: z
      .enum(verificationStates)
      .check(z.describe('`ready`: the registries have answered and confirmed; retry sends the code.')),
    waitingFor: z.nullable(z.enum(registries)).check(z.describe('The registry that has not answered.')),
    handOff: z
      .nullable(handOff)
      .check(z.describe('While it waits for `face` and the person has a check to finish: where they do it.')),
    rejectedFor: z.nullable(z.enum(rejectionReasons)),
    challenge: z.nullable(challenge),
    keptUntil: instant.check(z.describe('What was entered is kept until then.')),
    followCode: z.nullable(z.string()).check(z.describe('The number to follow the attempt by: twelve characters.')),
  })
  .register(z.globalRegistry, { id: 'Verification' })

export type Verification = z.infer<typeof verification>
export type RejectionReason = (typeof rejectionReasons)[number]

type CapacityClaims = {
  capacity: (typeof verifiableCapacities)[number]
  licenceNumber?: string | undefined
  legalNationalId?: string | undefined
  registrationNumber?: string | undefined
}

const isForOrganization = ({ legalNationalId, registrationNumber }: CapacityClaims) =>
  legalNationalId !== undefined || registrationNumber !== undefined

const namesOf = (errors: [field: string, code: string, isWrong: boolean][]) =>
  Object.fromEntries(errors.flatMap(([field, code, isWrong]) => (isWrong ? [[field, code]] : [])))

/** What is missing or too much for the capacity: the field → the code of its error. */
export function findCapacityErrors(claims: CapacityClaims): Record<string, string> {
  const { capacity, licenceNumber, legalNationalId, registrationNumber } = claims
  const isForOne = isForOrganization(claims)
  return namesOf([
    ['licenceNumber', 'licence_number.empty', capacity === 'lawyer' && !licenceNumber],
    ['licenceNumber', 'field.unknown', capacity !== 'lawyer' && licenceNumber !== undefined],
    ['legalNationalId', 'legal_national_id.empty', isForOne && !legalNationalId],
    ['registrationNumber', 'registration_number.empty', isForOne && !registrationNumber],
    ['legalNationalId', 'field.unknown', capacity !== 'employer' && legalNationalId !== undefined],
    ['registrationNumber', 'field.unknown', capacity !== 'employer' && registrationNumber !== undefined],
  ])
}

/** The same, with what the level needs. */
function findClaimErrors(claims: z.output<typeof claimedFields>): Record<string, string> {
  const { level, capacity, nationalId, birthDate, sheba } = claims
  // The bank alone may stand for the civil registry for an employer who acts for themselves.
  const mayLeaveBirthDate = capacity === 'employer' && level === 1 && sheba !== undefined && !isForOrganization(claims)
  return {
    ...namesOf([
      ['birthDate', 'birth_date.empty', !birthDate && (!mayLeaveBirthDate || isForeignNationalId(nationalId))],
      ['sheba', 'sheba.empty', level > 1 && !sheba],
    ]),
    ...findCapacityErrors(claims),
  }
}

const language = z
  .optional(z.enum(['fa', 'en']))
  .check(z.describe('At level 3: of the page of the face check, and of ours to which it leads back.'))

const claimedFields = z.strictObject({
  level: z.literal([1, 2, 3]),
  capacity: z.enum(verifiableCapacities),
  nationalId: personIdentifier,
  mobile,
  birthDate: z.optional(birthDate),
  sheba: z.optional(sheba).check(z.describe('From level 2 on; or instead of the birth date of an employer.')),
  licenceNumber: z.optional(licenceNumber).check(z.describe('Of a lawyer.')),
  legalNationalId: z.optional(legalNationalId).check(z.describe('Of the legal entity that the employer signs for.')),
  registrationNumber: z.optional(registrationNumber).check(z.describe('Of the same legal entity.')),
  language,
})

export const startVerificationBody = claimedFields
  .check(fieldCheck(findClaimErrors))
  .register(z.globalRegistry, { id: 'StartVerification' })

export type StartVerification = z.output<typeof startVerificationBody>

export const raiseLevelBody = z
  .strictObject({
    level: z.literal([2, 3]),
    sheba: z.optional(sheba).check(z.describe('For accounts at level 1. Not asked again of others.')),
    language,
  })
  .check(
    fieldCheck<{ level: number; sheba?: string | undefined }>(({ level, sheba }) =>
      namesOf([['sheba', 'sheba.empty', level === 2 && !sheba]]),
    ),
  )
  .register(z.globalRegistry, { id: 'RaiseLevel' })

export type RaiseLevel = z.output<typeof raiseLevelBody>

export const startVerification = endpoint({
  method: 'POST',
  path: '/v1/verifications',
  tag: 'Verification',
  access: 'public',
  summary: 'Begin to prove identity',
  description:
    'Asks the registries that the capacity and the level need, the SIM registry last. Only when all confirm is a code sent. A registry that does not answer leaves the verification `waiting`: retry it later. At level 3 it waits for `face` until the person has finished the check at `handOff`. Sets the `attempt` cookie, which the other calls about this verification need.',
  body: startVerificationBody,
  status: 201,
  response: verification,
  errors: ['verification.too_many', 'code.send_limit', 'code.locked', 'level.closed'],
  idempotent: true,
  proof: true,
})

export const raiseLevel = endpoint({
  method: 'POST',
  path: '/v1/level-raises',
  tag: 'Verification',
  access: 'session',
  summary: 'Begin to prove your identity at a higher level',
  description:
    'The account stays; only what is missing is asked: at level 2, that this bank account is yours; at level 3 also the check of card and face. Goes on as any verification does, with the `attempt` cookie that this sets.',
  body: raiseLevelBody,
  status: 201,
  response: verification,
  errors: [
    'level.closed',
    'level.already_reached',
    'profile.civil_data_missing',
    'verification.too_many',
    'code.send_limit',
    'code.locked',
  ],
  idempotent: true,
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
  summary: 'Go on with a verification that waits',
  description:
    'Asks again the registry that did not answer, or how the face check ended; one that was given up is begun anew. A job asks too, ever more seldom; when it has its answers the verification is `ready`, and this sends the code.',
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
