import type { PetitionDraft } from '@dadkar/contract/petition'
import { m } from '@dadkar/messages'

type Respondent = PetitionDraft['respondents'][number]

export const blankRespondent: Respondent = { kind: null, nationalId: '', legalNationalId: '', name: '', address: '' }

/** The draft with the respondent of a position changed; at the end one is added. */
export function replaceRespondent(draft: PetitionDraft, position: number, respondent: Respondent): PetitionDraft {
  const respondents = [...draft.respondents]
  respondents[position] = respondent
  return { ...draft, respondents }
}

const kinds = {
  person: m['ui.petition.checkKindPerson'],
  organization: m['ui.petition.checkKindOrganization'],
  unidentified: m['ui.petition.checkKindUnidentified'],
} satisfies Record<NonNullable<Respondent['kind']>, () => string>

/** How a respondent is known. */
export function respondentKindName(kind: NonNullable<Respondent['kind']>): string {
  return kinds[kind]()
}
