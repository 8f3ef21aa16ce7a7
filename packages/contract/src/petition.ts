import { claimCatalogue, claimKinds } from '@dadkar/procedure'
import { compareJalali } from '@dadkar/validators'
import * as z from 'zod/mini'
import { challenge, codeErrors, idParams, resendErrors } from './code.ts'
import { endpoint } from './endpoint.ts'
import { evidenceContent, evidenceDraft } from './evidence.ts'
import { maxEvidence } from './evidence-rules.ts'
import { amountRial, id, instant, optionalPastDate, page, pageQuery, pastDate, raw, smsCode, text } from './fields.ts'
import { maxRespondents, respondentKinds, respondentsContent } from './respondent.ts'

export const maxClaims = 30

/** A petition being written: whatever was typed, checked only for size, so that nothing is lost on the way. */
export const petitionDraft = z
  .strictObject({
    job: raw(200),
    employedFrom: raw(40),
    employedTo: raw(40).check(z.describe('Empty while still employed there.')),
    respondents: z
      .array(
        z.strictObject({
          kind: z.nullable(z.enum(respondentKinds)),
          nationalId: raw(100),
          legalNationalId: raw(100),
          name: raw(400),
          address: raw(1000),
        }),
      )
      .check(z.maxLength(maxRespondents, 'respondents.too_many')),
    claims: z
      .array(
        z.strictObject({
          kind: z.enum(claimKinds),
          amountRial: raw(60),
          inputs: z
            .record(raw(30), raw(60))
            .check(z.describe('What was answered so that the amount can be reckoned; no part of what is submitted.')),
          explanation: raw(4000),
        }),
      )
      .check(z.maxLength(maxClaims, 'claims.too_many')),
    statement: raw(10_000),
    evidence: z.array(evidenceDraft).check(z.maxLength(maxEvidence, 'evidence.too_many')),
  })
  .register(z.globalRegistry, { id: 'PetitionDraft' })

export type PetitionDraft = z.infer<typeof petitionDraft>

export const employmentContent = z.object({
  job: text('job', { min: 2, max: 100 }),
  employedFrom: pastDate,
  employedTo: optionalPastDate,
})

/** Nobody stops working before they began. */
export const endsAfterStart = z.check<Pick<z.output<typeof employmentContent>, 'employedFrom' | 'employedTo'>>(
  (ctx) => {
    const { employedFrom, employedTo } = ctx.value
    if (employedTo === null || compareJalali(employedFrom, employedTo) <= 0) return
    ctx.issues.push({ code: 'custom', input: employedTo, message: 'date.before_start', path: ['employedTo'] })
  },
)

/** One claim, complete: money claims carry an amount, the others none. */
export const claimContent = z.pipe(
  z.object({
    kind: z.enum(claimKinds),
    amountRial: z.string().check(z.maxLength(60)),
    explanation: text('explanation', { min: 10, max: 2000 }),
  }),
  z.transform((claim, ctx) => {
    if (!claimCatalogue[claim.kind].needsAmount) return { ...claim, amountRial: null }
    const amount = amountRial.safeParse(claim.amountRial)
    if (amount.success) return { ...claim, amountRial: amount.data }
    for (const issue of amount.error.issues) {
      ctx.issues.push({ code: 'custom', input: claim.amountRial, message: issue.message, path: ['amountRial'] })
    }
    return z.NEVER
  }),
)

/** A petition fit to be submitted (labour procedure rules: what a petition must name). */
export const petitionContent = z
  .object({
    ...employmentContent.shape,
    respondents: respondentsContent,
    claims: z.array(claimContent).check(z.minLength(1, 'claims.empty'), z.maxLength(maxClaims, 'claims.too_many')),
    statement: text('statement', { min: 20, max: 5000 }),
    evidence: z.array(evidenceContent).check(z.maxLength(maxEvidence, 'evidence.too_many')),
  })
  .check(endsAfterStart)

export type PetitionContent = z.infer<typeof petitionContent>

export const petition = z
  .object({
    id,
    version: z.int().check(z.describe('Rises with each save; send it back with the next.')),
    content: petitionDraft,
    createdAt: instant,
    updatedAt: instant,
    keptUntil: instant.check(z.describe('When a draft is removed, unless it is changed meanwhile.')),
    submittedAt: z.nullable(instant),
    caseId: z.nullable(id),
  })
  .register(z.globalRegistry, { id: 'Petition' })

export type Petition = z.infer<typeof petition>

export const petitionSummary = z
  .object({
    id,
    respondentName: z.string().check(z.describe('Of the first respondent; empty while there is none.')),
    respondentCount: z.int(),
    claimCount: z.int(),
    createdAt: instant,
    updatedAt: instant,
    keptUntil: instant.check(z.describe('When it is removed, unless it is changed meanwhile.')),
  })
  .register(z.globalRegistry, { id: 'PetitionSummary' })

export const receipt = z
  .object({
    caseId: id,
    caseNumber: z.string(),
    trackingCode: z.string(),
    registeredAt: instant,
    claimantName: z.string(),
    respondentName: z.string().check(z.describe('Of several, all their names.')),
    claims: z.array(z.object({ kind: z.enum(claimKinds), amountRial: z.nullable(z.int()) })),
    noticePlaced: z.boolean().check(z.describe('False when a respondent has to be served on paper.')),
  })
  .register(z.globalRegistry, { id: 'Receipt' })

export type Receipt = z.infer<typeof receipt>

export const createPetition = endpoint({
  method: 'POST',
  path: '/v1/petitions',
  tag: 'Petitions',
  access: 'session',
  summary: 'Begin a petition',
  status: 201,
  response: petition,
  errors: ['petition.too_many_drafts', 'petition.for_organization'],
  idempotent: true,
})

export const listPetitions = endpoint({
  method: 'GET',
  path: '/v1/petitions',
  tag: 'Petitions',
  access: 'session',
  summary: 'Own petitions not yet submitted, newest first',
  query: pageQuery,
  status: 200,
  response: page(petitionSummary),
  errors: [],
})

export const getPetition = endpoint({
  method: 'GET',
  path: '/v1/petitions/{id}',
  tag: 'Petitions',
  access: 'session',
  summary: 'One own petition',
  params: idParams,
  status: 200,
  response: petition,
  errors: ['petition.not_found'],
})

export const savePetition = endpoint({
  method: 'PUT',
  path: '/v1/petitions/{id}',
  tag: 'Petitions',
  access: 'session',
  summary: 'Save what has been written so far',
  description: 'Refused with `petition.changed_elsewhere` when another tab or device saved meanwhile.',
  params: idParams,
  bodyLimit: 512 * 1024,
  body: z.strictObject({ version: z.int(), content: petitionDraft }).register(z.globalRegistry, { id: 'SavePetition' }),
  status: 200,
  response: petition,
  errors: ['petition.not_found', 'petition.changed_elsewhere', 'petition.already_submitted'],
})

export const discardPetition = endpoint({
  method: 'DELETE',
  path: '/v1/petitions/{id}',
  tag: 'Petitions',
  access: 'session',
  summary: 'Throw a draft away',
  params: idParams,
  status: 204,
  errors: ['petition.not_found', 'petition.already_submitted'],
})

export const startSignature = endpoint({
  method: 'POST',
  path: '/v1/petitions/{id}/signatures',
  tag: 'Petitions',
  access: 'session',
  summary: 'Check the petition and send the code that signs it',
  description: 'Answers `request.invalid` with the path of each field that is missing or wrong.',
  params: idParams,
  status: 201,
  response: challenge,
  errors: [
    'petition.not_found',
    'petition.already_submitted',
    'petition.against_oneself',
    'profile.incomplete',
    'profile.civil_data_missing',
    'code.send_limit',
    'code.locked',
    'code.resend_too_early',
  ],
})

export const resendSignatureCode = endpoint({
  method: 'POST',
  path: '/v1/petitions/{id}/signatures/{challengeId}/resend',
  tag: 'Petitions',
  access: 'session',
  summary: 'Send the same signature code again',
  params: z.strictObject({ id, challengeId: id }),
  status: 200,
  response: challenge,
  errors: ['petition.not_found', ...resendErrors],
})

export const submitPetition = endpoint({
  method: 'POST',
  path: '/v1/petitions/{id}/submit',
  tag: 'Petitions',
  access: 'session',
  summary: 'Sign and submit: registers the case at once and serves the respondent',
  description: 'A petition makes one case, however often it is submitted: afterwards the same receipt is given.',
  params: idParams,
  body: z
    .strictObject({
      challengeId: id,
      code: smsCode,
      version: z.int().check(z.describe('The version that was reviewed and is being signed.')),
    })
    .register(z.globalRegistry, { id: 'SubmitPetition' }),
  status: 200,
  response: receipt,
  errors: [
    'petition.not_found',
    'petition.changed_elsewhere',
    'petition.against_oneself',
    'profile.incomplete',
    'profile.civil_data_missing',
    ...codeErrors,
  ],
  idempotent: true,
  attempt: 'petition',
})
