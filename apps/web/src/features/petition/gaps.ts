import type { PetitionDraft } from '@dadkar/contract/petition'
import type * as z from 'zod/mini'
import { claimSchemaOf, employment, evidence, respondents, statement } from './page-schemas.ts'
import { pageOfStep, placeOf, stepIndexOf } from './steps.ts'

/** A field that is missing or wrong: its path as the contract names it, and the code of its error. */
export type Gap = { path: string; code: string }

/** What keeps a draft from being submitted, page by page. */
export function findGaps(draft: PetitionDraft): Gap[] {
  const { claims } = draft
  const gaps = [
    ...[employment, respondents, statement].flatMap((schema) => gapsOf(schema, draft)),
    ...(claims.length === 0 ? [{ path: 'claims', code: 'claims.empty' }] : []),
    ...claims.flatMap((claim, index) => gapsOf(claimSchemaOf(claim.kind), claim, `claims.${index}.`)),
    ...draft.evidence.flatMap((each, index) => gapsOf(evidence, each, `evidence.${index}.`)),
  ]
  return gaps.sort((one, other) => stepIndexOf(one.path) - stepIndexOf(other.path))
}

function gapsOf(schema: z.ZodMiniType, value: unknown, prefix = ''): Gap[] {
  const result = schema.safeParse(value)
  if (result.success) return []
  return result.error.issues.map(({ path, message }) => ({ path: prefix + path.join('.'), code: message }))
}

/** The page on which to go on writing. */
export function firstOpenPage(draft: PetitionDraft): string {
  const [first] = findGaps(draft)
  if (!first) return 'check'
  // The list of claims is where one is added; who the respondent is has a page of its own.
  return first.path.startsWith('respondents') ? placeOf(first.path).page : pageOfStep(stepIndexOf(first.path))
}
