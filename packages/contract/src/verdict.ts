import { claimCatalogue, claimKinds } from '@dadkar/procedure'
import { seatKinds } from '@dadkar/procedure/boards'
import { caseStages } from '@dadkar/procedure/case-states'
import * as z from 'zod/mini'
import { boardRef } from './board.ts'
import { caseDetail, day, partySides, stepErrors } from './case.ts'
import { officeCaseDetail } from './case-office.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { amountRial, id, instant, page, pageQuery, text } from './fields.ts'
import { annulment } from './notice.ts'
import { officeReads } from './office-step.ts'
import { outcomes } from './paper.ts'
import { maxClaims } from './petition.ts'

/* A ruling: written on a case that was heard, signed by the members who sat, issued, served, objected to. */

const raw = (max: number) => z.string().check(z.maxLength(max))

/** What is being written, checked only for size. One entry for each claim of the petition, in its order. */
export const verdictDraft = z
  .array(
    z.strictObject({
      outcome: z.nullable(z.enum(outcomes)),
      amountRial: raw(60),
      reasons: raw(8000),
      basis: raw(600),
    }),
  )
  .check(z.minLength(1, 'claims.empty'), z.maxLength(maxClaims, 'claims.too_many'))

export type VerdictDraft = z.infer<typeof verdictDraft>

export type ClaimedItem = { kind: (typeof claimKinds)[number]; claimedRial: number | null }

/**
 * One decided claim, complete (labour procedure rules, art. 101): the outcome, reasons of its own, the legal basis, and
 * for money that is granted the sum, which is never above what was claimed.
 */
export function decidedClaim({ kind, claimedRial }: ClaimedItem) {
  return z.pipe(
    z.object({
      outcome: z.enum(outcomes, 'choice.empty'),
      amountRial: raw(60),
      reasons: text('reasons', { min: 10, max: 8000 }),
      basis: text('basis', { min: 3, max: 600 }),
    }),
    z.transform((claim, ctx) => {
      if (!claimCatalogue[kind].needsAmount || claim.outcome === 'refused') return { ...claim, amountRial: null }
      const amount = amountRial.safeParse(claim.amountRial)
      const refuse = (message: string) =>
        ctx.issues.push({ code: 'custom', input: claim.amountRial, message, path: ['amountRial'] })
      if (amount.success && amount.data <= (claimedRial ?? 0)) return { ...claim, amountRial: amount.data }
      if (amount.success) refuse('amount.above_claim')
      else for (const { message } of amount.error.issues) refuse(message)
      return z.NEVER
    }),
  )
}

export const verdict = z
  .object({
    id: z.nullable(id).check(z.describe('Null before anything was saved.')),
    stage: z.enum(caseStages),
    version: z.int().check(z.describe('Of the text; 0 before anything was saved.')),
    number: z.nullable(z.string()),
    issuedAt: z.nullable(instant),
    items: z.array(
      z.object({
        kind: z.enum(claimKinds),
        claimedRial: z.nullable(z.int()),
        outcome: z.nullable(z.enum(outcomes)),
        amountRial: z.string(),
        reasons: z.string(),
        basis: z.string(),
      }),
    ),
    members: z.array(
      z.object({
        seat: z.enum(seatKinds),
        place: z.int(),
        name: z.string(),
        isReader: z.boolean(),
        canSign: z.boolean().check(z.describe('False once they sit on the board no more.')),
        signedAt: z.nullable(instant),
        dissent: z.nullable(z.string()).check(z.describe('The opinion of one who signed and does not agree.')),
      }),
    ),
    services: z.array(
      z.object({
        id,
        side: z.enum(partySides),
        name: z.string(),
        placedAt: instant,
        isOnPaper: z.boolean(),
        openedAt: z.nullable(instant).check(z.describe('Actual service, of what was placed in an account.')),
        annulment: z.nullable(annulment),
        lastDay: z.nullable(day).check(z.describe('The last day to object; null where it is final on issue.')),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'Verdict' })

export type Verdict = z.infer<typeof verdict>

const byBoard = { tag: 'Labour office', access: 'session', capacities: ['boardMember'] } as const
const version = z.int().check(z.describe('Of the text as it was read; an older one is refused.'))

const rulingToSign = z
  .object({
    id,
    caseId: id,
    caseNumber: z.string(),
    board: boardRef,
    claimantName: z.string(),
    respondentName: z.string().check(z.describe('Of the first respondent.')),
    respondentCount: z.int(),
    signatures: z.int().check(z.describe('Of others, under the text as it stands.')),
    signedSince: instant.check(z.describe('The first of them: since when the text waits for the rest.')),
  })
  .register(z.globalRegistry, { id: 'RulingToSign' })

export type RulingToSign = z.infer<typeof rulingToSign>

export const listRulingsToSign = endpoint({
  ...byBoard,
  method: 'GET',
  path: '/v1/office/rulings-to-sign',
  summary: 'Rulings that others of the board have signed and the reader, who sat, has not; the oldest first',
  description: 'A text nobody has signed yet is still being written, and is not among them.',
  query: pageQuery,
  status: 200,
  response: page(rulingToSign),
  errors: ['labour_office.not_assigned'],
})

export const getVerdict = endpoint({
  ...byBoard,
  capacities: ['officer', 'boardMember'],
  method: 'GET',
  path: '/v1/office/cases/{id}/verdict',
  summary: 'The ruling that is being written, or the newest that was issued',
  params: idParams,
  status: 200,
  response: verdict,
  errors: [...officeReads, 'verdict.not_found'],
})

export const saveVerdict = endpoint({
  ...byBoard,
  method: 'PUT',
  path: '/v1/office/cases/{id}/verdict',
  summary: 'Save what the board has written so far; signatures under an older text are void',
  params: idParams,
  body: z.strictObject({ version, items: verdictDraft }).register(z.globalRegistry, { id: 'SaveVerdict' }),
  status: 200,
  response: verdict,
  errors: [...officeReads, 'verdict.changed_elsewhere', 'verdict.did_not_sit', 'case.step_not_allowed'],
})

export const signVerdict = endpoint({
  ...byBoard,
  method: 'POST',
  path: '/v1/office/cases/{id}/verdict/signatures',
  summary:
    'Sign the text, or sign with an opinion of one’s own against it; the last signature issues it. Needs step-up',
  description:
    'By the members who sat: unanimously or by majority, the opinion of the minority with it (labour procedure rules, art. 100); of a dispute board five must agree (art. 56). A text that lacks something is not signed: `request.invalid` says what.',
  params: idParams,
  body: z
    .strictObject({ version, dissent: z.nullable(text('dissent', { min: 10, max: 8000 })) })
    .register(z.globalRegistry, { id: 'SignVerdict' }),
  status: 200,
  response: verdict,
  errors: [
    ...officeReads,
    'verdict.not_found',
    'verdict.changed_elsewhere',
    'verdict.did_not_sit',
    'verdict.no_majority',
    'verdict.too_few_left',
    'verdict.already_signed',
    'case.step_not_allowed',
    'session.step_up_required',
  ],
  idempotent: true,
})

export const issueVerdict = endpoint({
  ...byBoard,
  method: 'POST',
  path: '/v1/office/cases/{id}/verdict/issue',
  summary: 'Issue a text that all who can have signed, where somebody awaited has left the board; needs step-up',
  description: 'Enough of those who sat have agreed to it; who left is named in it as not having signed.',
  params: idParams,
  body: z.strictObject({ version }).register(z.globalRegistry, { id: 'IssueVerdict' }),
  status: 200,
  response: verdict,
  errors: [
    ...officeReads,
    'verdict.not_found',
    'verdict.changed_elsewhere',
    'verdict.did_not_sit',
    'verdict.still_awaited',
    'verdict.too_few_left',
    'case.step_not_allowed',
    'session.step_up_required',
  ],
  idempotent: true,
})

export const serveVerdict = endpoint({
  ...byBoard,
  capacities: ['officer'],
  method: 'POST',
  path: '/v1/office/cases/{id}/verdict/services',
  summary: 'Serve the ruling on every party who has not been served; needs step-up',
  description: 'The limit to object runs for each party from their own service (Labour Law, art. 159).',
  params: idParams,
  body: z
    .strictObject({ version: z.int().check(z.describe('Of the case.')) })
    .register(z.globalRegistry, { id: 'ServeVerdict' }),
  status: 200,
  response: officeCaseDetail,
  errors: [...officeReads, ...stepErrors, 'verdict.not_found', 'session.step_up_required'],
  idempotent: true,
})

export const objectToVerdict = endpoint({
  method: 'POST',
  path: '/v1/cases/{id}/objection',
  tag: 'Cases',
  access: 'session',
  summary: 'Object to the ruling of the recognition board, within 15 days of its service; needs step-up',
  description: 'Labour Law, art. 159. The case then goes to the dispute board.',
  params: idParams,
  body: z
    .strictObject({ version: z.int(), text: text('objection', { min: 20, max: 10_000 }) })
    .register(z.globalRegistry, { id: 'ObjectToVerdict' }),
  status: 200,
  response: caseDetail,
  errors: ['case.not_found', ...stepErrors, 'session.step_up_required'],
  idempotent: true,
  attempt: 'objection',
})

export const withdrawCase = endpoint({
  method: 'POST',
  path: '/v1/cases/{id}/withdrawal',
  tag: 'Cases',
  access: 'session',
  summary: 'Withdraw one’s petition before a ruling, for good; needs step-up',
  params: idParams,
  body: z
    .strictObject({ version: z.int(), reason: text('reason', { min: 10, max: 2000 }) })
    .register(z.globalRegistry, { id: 'WithdrawCase' }),
  status: 200,
  response: caseDetail,
  errors: ['case.not_found', ...stepErrors, 'session.step_up_required'],
  idempotent: true,
  attempt: 'withdrawal',
})
