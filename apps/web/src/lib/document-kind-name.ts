import type { DocumentKind } from '@dadkar/contract/document-rules'
import { m } from '@dadkar/messages'

const names: Record<DocumentKind, () => string> = {
  identityCardFront: () => m['ui.documents.kindIdentityCardFront'](),
  identityCardBack: () => m['ui.documents.kindIdentityCardBack'](),
  endOfServiceCard: () => m['ui.documents.kindEndOfServiceCard'](),
  businessLicence: () => m['ui.documents.kindBusinessLicence'](),
  employmentContract: () => m['ui.documents.kindEmploymentContract'](),
  other: () => m['ui.documents.kindOther'](),
}

export function documentKindName(kind: DocumentKind): string {
  return names[kind]()
}
