import type { PetitionDraft } from '@dadkar/contract/petition'
import { createDraftStore, type DraftKeeper, type DraftStore as StoreOf } from '../../lib/draft-store.ts'

export type DraftStore = StoreOf<PetitionDraft>

type Saved = { content: PetitionDraft; version: number }

/** A petition being written. */
export function createPetitionStore(initial: Saved, keeper: Omit<DraftKeeper<PetitionDraft>, 'codes'>): DraftStore {
  const codes = { changedElsewhere: 'petition.changed_elsewhere', over: 'petition.already_submitted' }
  return createDraftStore(initial, { ...keeper, codes })
}
