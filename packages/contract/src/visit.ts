import * as z from 'zod/mini'
import { counterRefusals, enrolmentStates } from './enrolment.ts'
import { id, instant } from './fields.ts'
import { profile } from './person.ts'
import { verification } from './verification.ts'
import { rejectionReasons, verifiableCapacities } from './verification-words.ts'

const identity = z.object({
  firstName: z.string(),
  lastName: z.string(),
  fatherName: z.string(),
  organizationName: z.nullable(z.string()),
  bar: z.nullable(z.string()),
})

const visitFields = {
  id,
  code: z.string(),
  state: z.enum(enrolmentStates),
  capacity: z.enum(verifiableCapacities),
  forOrganization: z.boolean(),
  validUntil: instant,
}

/** An enrolment that was found, before the clerk takes it: it tells nothing of the person but what they come for. */
export const foundEnrolment = z
  .object({ ...visitFields, isOwn: z.boolean().check(z.describe('This clerk has taken it already.')) })
  .register(z.globalRegistry, { id: 'FoundEnrolment' })

export type FoundEnrolment = z.infer<typeof foundEnrolment>

/** What a clerk works on: the person beside them, their card, what the registries say of it. */
export const visit = z
  .object({
    ...visitFields,
    nationalId: z
      .nullable(z.string())
      .check(z.describe('To compare with the card; null once it is decided and bound.')),
    licenceNumber: z.nullable(z.string()),
    legalNationalId: z.nullable(z.string()),
    registrationNumber: z.nullable(z.string()),
    birthDate: z.nullable(z.string()).check(z.describe('As the clerk read it from the card: Jalali, YYYY/MM/DD.')),
    registry: z
      .nullable(
        z.object({
          rejectedFor: z.nullable(z.enum(rejectionReasons)).check(z.describe('Null: the registries confirm.')),
          identity: z.nullable(identity),
          askedAt: instant,
        }),
      )
      .check(z.describe('What the registries answered last; null before they were asked.')),
    profile: z
      .nullable(profile)
      .check(z.describe('What the person told the clerk for their profile; null once it is bound, or if nothing.')),
    refusedFor: z.nullable(z.enum(counterRefusals)),
    binding: z.nullable(verification).check(z.describe('The binding that goes on beside the clerk.')),
    takenAt: instant,
    decidedAt: z.nullable(instant),
    boundAt: z.nullable(instant),
  })
  .register(z.globalRegistry, { id: 'Visit' })

export type Visit = z.infer<typeof visit>

/** A line of the clerk's own list. */
export const visitSummary = z
  .object({
    ...visitFields,
    name: z.nullable(z.string()).check(z.describe('Once the registries have told it.')),
    takenAt: instant,
  })
  .register(z.globalRegistry, { id: 'VisitSummary' })

export type VisitSummary = z.infer<typeof visitSummary>
