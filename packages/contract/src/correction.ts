import { seatKinds } from '@dadkar/procedure/boards'
import * as z from 'zod/mini'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { instant, text } from './fields.ts'

/* The correction of a slip of the pen in a ruling: what was decided stays, and so do its bytes. */

/** The correction of the latest ruling that is being written. */
export const correctionDraft = z
  .object({
    verdictNumber: z.string(),
    version: z.int().check(z.describe('Of the text; 0 while nothing is being written.')),
    text: z.string(),
    votes: z.int().check(z.describe('How many of those who signed the ruling must sign.')),
    members: z
      .array(
        z.object({
          seat: z.enum(seatKinds),
          name: z.string(),
          isReader: z.boolean(),
          canSign: z.boolean().check(z.describe('False once they sit on the board no more.')),
          signedAt: z.nullable(instant),
        }),
      )
      .check(z.describe('Who signed the ruling.')),
    issued: z.array(z.string()).check(z.describe('Numbers of the corrections of this ruling, in their order.')),
  })
  .register(z.globalRegistry, { id: 'CorrectionDraft' })

export type CorrectionDraft = z.infer<typeof correctionDraft>

const ofCase = {
  tag: 'Labour office',
  access: 'session',
  capacities: ['boardMember'],
  params: idParams,
  status: 200,
  response: correctionDraft,
} as const
const errors = [
  'case.not_found',
  'labour_office.not_assigned',
  'case.step_not_allowed',
  'correction.not_signer',
] as const

export const getCorrection = endpoint({
  ...ofCase,
  method: 'GET',
  path: '/v1/office/cases/{id}/correction',
  summary: 'The correction of the latest ruling that is being written, for those who signed the ruling',
  errors,
})

export const saveCorrection = endpoint({
  ...ofCase,
  method: 'PUT',
  path: '/v1/office/cases/{id}/correction',
  summary: 'Save what is to be corrected in the latest ruling; signatures under an older text are void',
  body: z
    .strictObject({
      version: z.int().check(z.describe('Of the text as it was read; an older one is refused.')),
      text: text('correction', { min: 10, max: 5000 }),
    })
    .register(z.globalRegistry, { id: 'SaveCorrection' }),
  errors: [...errors, 'verdict.changed_elsewhere'],
})

export const signCorrection = endpoint({
  ...ofCase,
  method: 'POST',
  path: '/v1/office/cases/{id}/correction/signatures',
  summary:
    'Sign the correction; with more than half of those who signed the ruling it is issued and served. Needs step-up',
  description:
    'A slip of the pen or of arithmetic (Civil Procedure Code, art. 309). It changes neither what was decided nor the limit to object.',
  body: z.strictObject({ version: z.int().check(z.gte(1)) }).register(z.globalRegistry, { id: 'SignCorrection' }),
  errors: [...errors, 'verdict.changed_elsewhere', 'verdict.already_signed', 'session.step_up_required'],
  idempotent: true,
})
