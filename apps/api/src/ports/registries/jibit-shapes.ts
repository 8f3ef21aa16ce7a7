import { z } from 'zod'

/** The parts of Jibit's answers that we read. */

export const identityShape = z.object({
  identityInfo: z.object({
    firstName: z.string(),
    lastName: z.string(),
    fatherName: z.string(),
    alive: z.boolean(),
  }),
})

export const matchingShape = z.object({ matched: z.boolean() })

export const accountShape = z.object({
  ibanInfo: z.object({ owners: z.array(z.object({ firstName: z.string(), lastName: z.string() })).min(1) }),
})

export const companyShape = z.object({
  legalIdentityInfo: z.object({
    name: z.string(),
    registrationNumber: z.string(),
    active: z.boolean(),
    signHolders: z.array(z.object({ nationalCode: z.string() })),
  }),
})

export const foreignerShape = z.object({
  foreignerIdentityInfo: z.object({
    firstName: z.string(),
    lastName: z.string(),
    fatherName: z.string(),
    /** YYYYMMDD in the Jalali calendar. */
    birthDate: z.string(),
  }),
})
