import * as z from 'zod/mini'
import { legalNationalId, nationalId, text } from './fields.ts'

export const respondentKinds = ['person', 'organization', 'unidentified'] as const
export const maxRespondents = 5

const respondentName = text('respondent_name', { min: 2, max: 200 })
const respondentAddress = text('address', { min: 10, max: 500 })

export const respondentContent = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('person'), nationalId, name: respondentName, address: respondentAddress }),
    z.object({ kind: z.literal('organization'), legalNationalId, name: respondentName, address: respondentAddress }),
    z.object({ kind: z.literal('unidentified'), name: respondentName, address: respondentAddress }),
  ],
  { error: 'respondent_kind.empty' },
)

type Respondent = z.output<typeof respondentContent>

/** What tells a respondent from all others, with the field that holds it; null of one who can only be named. */
export function identifierOfRespondent(respondent: Respondent) {
  switch (respondent.kind) {
    case 'person':
      return { field: 'nationalId', kind: 'person', identifier: respondent.nationalId } as const
    case 'organization':
      return { field: 'legalNationalId', kind: 'organization', identifier: respondent.legalNationalId } as const
    case 'unidentified':
      return null
  }
}

/** Nobody is served the same petition twice. */
const eachOnce = z.check<Respondent[]>((ctx) => {
  const seen = new Set<string>()
  for (const [position, respondent] of ctx.value.entries()) {
    const identified = identifierOfRespondent(respondent)
    if (identified && seen.has(identified.identifier)) {
      const path = [position, identified.field]
      ctx.issues.push({ code: 'custom', input: identified.identifier, message: 'respondent.repeated', path })
    }
    if (identified) seen.add(identified.identifier)
  }
})

/** Those a petition is against, at least one. */
export const respondentsContent = z
  .array(respondentContent)
  .check(z.minLength(1, 'respondents.empty'), z.maxLength(maxRespondents, 'respondents.too_many'), eachOnce)
