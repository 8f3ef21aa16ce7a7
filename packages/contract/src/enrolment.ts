import { parseTrackingCode } from '@dadkar/procedure'
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { fieldCheck } from './field-check.ts'
import {
  instant,
  legalNationalId,
  licenceNumber,
  mobile,
  parsedString,
  personIdentifier,
  registrationNumber,
} from './fields.ts'
import { counterOffice } from './office.ts'
import { findCapacityErrors, verification } from './verification.ts'
import { verifiableCapacities } from './verification-words.ts'

export const enrolmentCode = parsedString(
  'enrolment_code',
  parseTrackingCode,
  'The code for the counter, twelve characters; dashes, spaces and small letters are accepted.',
)

/** `open` until a clerk has decided; `confirmed` until the person binds it to their own SIM. */
export const enrolmentStates = ['open', 'confirmed', 'bound', 'refused', 'expired'] as const

/** What a clerk refuses for, beside what a registry answered. */
export const counterRefusals = [
  'faceDiffers',
  'cardDiffers',
  'cardUnreadable',
  'cardExpired',
  'cardNotGenuine',
  'registryDiffers',
  'other',
] as const

export const enrolment = z
  .object({
    code: z.string().check(z.describe('For the counter: twelve characters, also shown as a QR code.')),
    state: z.enum(enrolmentStates),
    capacity: z.enum(verifiableCapacities),
    forOrganization: z.boolean(),
    validUntil: instant.check(
      z.describe('While `open`: until when the counter takes it; while `confirmed`: until when it can be bound.'),
    ),
    office: z.nullable(counterOffice).check(z.describe('Where it was decided.')),
    refusedFor: z.nullable(z.enum(counterRefusals)),
  })
  .register(z.globalRegistry, { id: 'Enrolment' })

export type Enrolment = z.infer<typeof enrolment>

const enrolmentFields = {
  capacity: z.enum(verifiableCapacities, 'choice.empty'),
  nationalId: personIdentifier,
  licenceNumber: z.optional(licenceNumber).check(z.describe('Of a lawyer.')),
  legalNationalId: z.optional(legalNationalId).check(z.describe('Of the legal entity that the employer signs for.')),
  registrationNumber: z.optional(registrationNumber).check(z.describe('Of the same legal entity.')),
}

/** What a person who comes to the counter is asked beforehand: who they are and as what; the rest is on their card. */
export const startEnrolmentBody = z
  .strictObject(enrolmentFields)
  .check(fieldCheck(findCapacityErrors))
  .register(z.globalRegistry, { id: 'StartEnrolment' })

export type StartEnrolment = z.output<typeof startEnrolmentBody>

export const startEnrolment = endpoint({
  method: 'POST',
  path: '/v1/enrolments',
  tag: 'Verification',
  access: 'public',
  summary: 'Get a code for a counter office, to prove identity in person (level 4)',
  description:
    'Valid for seven days. Nothing is asked of any registry yet. An account that the person has is kept: its level is raised.',
  body: startEnrolmentBody,
  status: 201,
  response: enrolment,
  errors: ['verification.too_many', 'level.closed'],
  idempotent: true,
  proof: true,
})

export const followEnrolment = endpoint({
  method: 'POST',
  path: '/v1/enrolments/follow',
  tag: 'Verification',
  access: 'public',
  summary: 'Where an enrolment stands, by its code',
  description: 'The code travels in the body, so that no address and no log carries it. Tells nothing of the person.',
  body: z.strictObject({ enrolmentCode }).register(z.globalRegistry, { id: 'FollowEnrolment' }),
  status: 200,
  response: enrolment,
  errors: ['enrolment.not_found'],
})

export const bindEnrolment = endpoint({
  method: 'POST',
  path: '/v1/enrolments/bind',
  tag: 'Verification',
  access: 'public',
  summary: 'Take over what a counter office has confirmed, with a code to one’s own SIM',
  description:
    'Asks the SIM registry whether the number is the person’s own; only then is a code sent. Goes on as any verification does, with the `attempt` cookie that this sets.',
  body: z.strictObject({ enrolmentCode, mobile }).register(z.globalRegistry, { id: 'BindEnrolment' }),
  status: 201,
  response: verification,
  errors: [
    'enrolment.not_found',
    'enrolment.not_confirmed',
    'enrolment.over',
    'verification.too_many',
    'code.send_limit',
    'code.locked',
  ],
  idempotent: true,
  proof: true,
})
