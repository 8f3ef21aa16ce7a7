import * as z from 'zod/mini'
import { instant } from './fields.ts'
import { localized } from './localized.ts'

/** What every paper of the office says of itself. */
export const fromOffice = {
  caseNumber: z.string(),
  office: z.object({ name: localized, address: localized }),
  issuedAt: instant,
  issuedBy: z.string().check(z.describe('The name of the officer.')),
  claimantName: z.string(),
  respondentName: z.string().check(z.describe('Of several, all their names.')),
}

/** What the papers that come from a party have in common. */
export const fromParty = {
  caseNumber: z.string(),
  issuedAt: instant,
  claimantName: z.string(),
  respondentName: z.string(),
}

export const side = z.enum(['claimant', 'respondent'])
