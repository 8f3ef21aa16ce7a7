import type { DocumentKind } from '@dadkar/contract/document-rules'
import { m } from '@dadkar/messages'

const reasons: Record<DocumentKind, () => string> = {
  identityCardFront: () => m['ui.documents.whyIdentityCardFront'](),
  identityCardBack: () => m['ui.documents.whyIdentityCardBack'](),
  endOfServiceCard: () => m['ui.documents.whyEndOfServiceCard'](),
  businessLicence: () => m['ui.documents.whyBusinessLicence'](),
  employmentContract: () => m['ui.documents.whyEmploymentContract'](),
  other: () => m['ui.documents.whyOther'](),
}

/** What a document is good for. */
export function documentReason(kind: DocumentKind): string {
  return reasons[kind]()
}
