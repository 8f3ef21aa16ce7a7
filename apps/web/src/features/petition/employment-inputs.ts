import type { PetitionDraft } from '@dadkar/contract/petition'
import type { MoneyClaimKind, TypedInputs } from '@dadkar/procedure'

/** What was said of the employment already, so that it is not asked again: the service that end-of-service pay is for. */
export function employmentInputs(kind: MoneyClaimKind, draft: PetitionDraft): TypedInputs {
  return kind === 'endOfService' ? { from: draft.employedFrom, to: draft.employedTo } : {}
}
