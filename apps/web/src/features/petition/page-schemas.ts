import { evidenceContent } from '@dadkar/contract/evidence'
import { evidenceKinds } from '@dadkar/contract/evidence-rules'
import { pastDate } from '@dadkar/contract/fields'
import {
  employmentContent,
  endsAfterStart,
  maxClaims,
  type PetitionDraft,
  petitionContent,
} from '@dadkar/contract/petition'
import { respondentContent, respondentKinds, respondentsContent } from '@dadkar/contract/respondent'
import { claimKinds } from '@dadkar/procedure'
import * as z from 'zod/mini'

/*
 * What each page of a petition asks for, by the rules of the contract. Pages load this file after they are drawn:
 * nothing is judged before the person goes on, and the rules weigh more than a page.
 */

export { claimSchemaOf } from './claim-schema.ts'
export { maxClaims }

export const employment = employmentContent.check(endsAfterStart)

/** Whoever has left names the last day too. */
export const endedEmployment = z.object({ ...employmentContent.shape, employedTo: pastDate }).check(endsAfterStart)

const kind = z.nullable(z.enum(respondentKinds))
export const respondentKind = z.object({
  kind: kind.check(z.refine((value) => value !== null, 'respondent_kind.empty')),
})

type RespondentValues = { respondent: PetitionDraft['respondents'][number] }
// The union takes whatever was typed and says what is wrong with it; by its type it names only what is right.
export const respondent = z.object({ respondent: respondentContent }) as unknown as z.ZodMiniType<
  unknown,
  RespondentValues
>

export const evidenceKind = z.object({ kind: z.enum(evidenceKinds, 'choice.empty') })

export const evidence = evidenceContent as unknown as z.ZodMiniType<unknown, PetitionDraft['evidence'][number]>

export const respondents = z.object({ respondents: respondentsContent })

export const claimKind = z.object({ kind: z.enum(claimKinds, 'choice.empty') })

export const statement = z.object({ statement: petitionContent.shape.statement })
