import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'

type Reason = NonNullable<NonNullable<Schemas['Visit']['registry']>['rejectedFor']>
type Words = { title: string; text: string }

/** The bank, the SIM registry and the face check are not asked about a card. */
type OfCard = Exclude<Reason, 'shebaMismatch' | 'shebaShared' | 'simMismatch' | 'faceMismatch' | 'mobileDiffers'>

const words: Record<OfCard, () => Words> = {
  identityMismatch: () => ({ title: m['ui.counter.identityTitle'](), text: m['ui.counter.identityText']() }),
  deceased: () => ({ title: m['ui.counter.deceasedTitle'](), text: m['ui.counter.deceasedText']() }),
  underage: () => ({ title: m['ui.counter.underageTitle'](), text: m['ui.counter.underageText']() }),
  companyMismatch: () => ({ title: m['ui.counter.companyTitle'](), text: m['ui.counter.companyText']() }),
  companyInactive: () => ({ title: m['ui.counter.inactiveTitle'](), text: m['ui.counter.inactiveText']() }),
  notSignatory: () => ({ title: m['ui.counter.signatoryTitle'](), text: m['ui.counter.signatoryText']() }),
  licenceMismatch: () => ({ title: m['ui.counter.licenceTitle'](), text: m['ui.counter.licenceText']() }),
  licenceInactive: () => ({ title: m['ui.counter.suspendedTitle'](), text: m['ui.counter.suspendedText']() }),
}

const isOfCard = (reason: Reason): reason is OfCard => reason in words

/** What a registry rejected, and what the clerk can do about it. */
export function rejectionWords(reason: Reason): Words {
  return words[isOfCard(reason) ? reason : 'identityMismatch']()
}
