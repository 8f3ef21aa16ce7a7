import { type PetitionDraft, petitionContent } from '@dadkar/contract/petition'
import * as z from 'zod/mini'
import { claimSchemaOf } from './claim-schema.ts'

/** The pages of a petition in their order; the last two are the check and the signature. */
const steps = ['employment', 'respondent-kind', 'respondent', 'claims', 'statement', 'check', 'sign'] as const

export type StepName = (typeof steps)[number]

export function petitionPath(id: string, page: string): string {
  return `/petitions/${id}/${page}`
}

/** For the bar over a page: which step of how many. */
export function stepOf(name: StepName) {
  return { now: steps.indexOf(name) + 1, of: steps.length }
}

/**
 * Where a field of the petition is answered: its page, and the control on it.
 * @param path as the contract names fields: `job`, `respondent.nationalId`, `claims.0.amountRial`
 */
export function placeOf(path: string): { page: string; fieldId: string } {
  const [head = '', second, third] = path.split('.')
  if (head === 'respondent') {
    return second === undefined || second === 'kind'
      ? { page: 'respondent-kind', fieldId: 'kind' }
      : { page: 'respondent', fieldId: path }
  }
  if (head === 'claims') {
    return second === undefined ? { page: 'claims', fieldId: '' } : { page: `claims/${second}`, fieldId: third ?? '' }
  }
  return { page: head === 'statement' ? 'statement' : 'employment', fieldId: head }
}

/** A field that is missing or wrong: its path as the contract names it, and the code of its error. */
export type Gap = { path: string; code: string }

/** What keeps a draft from being submitted, page by page. */
export function findGaps({ claims, ...draft }: PetitionDraft): Gap[] {
  const { claims: _, ...rest } = petitionContent.shape
  const gaps = [
    ...gapsOf(z.object(rest), draft),
    ...(claims.length === 0 ? [{ path: 'claims', code: 'claims.empty' }] : []),
    ...claims.flatMap((claim, index) => gapsOf(claimSchemaOf(claim.kind), claim, `claims.${index}.`)),
  ]
  return gaps.sort((one, other) => stepIndexOf(one) - stepIndexOf(other))
}

function stepIndexOf({ path }: Gap): number {
  const [page = ''] = placeOf(path).page.split('/')
  return (steps as readonly string[]).indexOf(page)
}

function gapsOf(schema: z.ZodMiniType, value: unknown, prefix = ''): Gap[] {
  const result = schema.safeParse(value)
  if (result.success) return []
  return result.error.issues.map(({ path, message }) => ({ path: prefix + path.join('.'), code: message }))
}

/** The page on which to go on writing. */
export function firstOpenPage(draft: PetitionDraft): string {
  const [first] = findGaps(draft)
  return (first && steps[stepIndexOf(first)]) ?? 'check'
}
