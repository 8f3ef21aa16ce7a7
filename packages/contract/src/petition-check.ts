import * as z from 'zod/mini'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'

/** What is wise to look at before a petition is signed. None of it keeps anybody from filing. */
export const petitionWarnings = [
  'noEvidence',
  'socialSecurityFirst',
  'amountFarFromReckoned',
  'respondentUnidentified',
  'longAgo',
] as const

export const petitionCheck = z
  .object({
    version: z.int().check(z.describe('The version that was looked at.')),
    missing: z
      .array(
        z.object({
          path: z
            .nullable(z.string())
            .check(z.describe('The field of the petition, as `claims.0.amountRial`; null of what the profile lacks.')),
          code: z.string().check(z.describe('A field code or an error code, whose text says what to do.')),
        }),
      )
      .check(z.describe('What keeps it from being submitted; signing judges by the same rules.')),
    warnings: z.array(
      z.object({
        kind: z.enum(petitionWarnings),
        path: z.string(),
        reckonedRial: z
          .nullable(z.int())
          .check(z.describe('What the claim comes to by the claimant’s own answers, where the amount is far from it.')),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'PetitionCheck' })

export type PetitionCheck = z.infer<typeof petitionCheck>

export const checkPetition = endpoint({
  method: 'GET',
  path: '/v1/petitions/{id}/check',
  tag: 'Petitions',
  access: 'session',
  summary: 'What a petition still lacks, and what is wise to look at, before it is signed',
  description: 'Changes nothing and sends no code. An empty `missing` means that it can be signed as it is.',
  params: idParams,
  status: 200,
  response: petitionCheck,
  errors: ['petition.not_found', 'petition.already_submitted'],
})
