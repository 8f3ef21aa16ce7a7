import type { RefusalReason } from '@dadkar/contract/document-rules'
import { m } from '@dadkar/messages'

const texts: Record<RefusalReason, () => string> = {
  type_not_accepted: () => m['ui.documents.refusedType'](),
  damaged: () => m['ui.documents.refusedDamaged'](),
  too_many_pixels: () => m['ui.documents.refusedPixels'](),
  too_complex: () => m['ui.documents.refusedComplex'](),
  hidden_data: () => m['ui.documents.refusedHidden'](),
  pdf_locked: () => m['ui.documents.refusedLocked'](),
  pdf_active: () => m['ui.documents.refusedActive'](),
  pdf_too_long: () => m['ui.documents.refusedLong'](),
}

/** Why a file was not accepted, and what to send instead. */
export function refusalText(reason: RefusalReason | null): string {
  return (reason && texts[reason] ? texts[reason] : texts.damaged)()
}
