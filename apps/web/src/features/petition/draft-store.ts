import type { PetitionDraft } from '@dadkar/contract/petition'
import { createDraftStore } from '../../lib/draft-store.ts'

export type DraftStore = ReturnType<typeof createPetitionStore>

/** A petition as the server has it, and until when it keeps it. */
type Saved = { content: PetitionDraft; version: number; keptUntil: string }

type Keeper = { save: (version: number, content: PetitionDraft) => Promise<Saved>; load: () => Promise<Saved> }

/** A petition being written. */
export function createPetitionStore(initial: Saved, { save, load }: Keeper) {
  let { keptUntil } = initial
  function note(saved: Saved) {
    keptUntil = saved.keptUntil
    return saved
  }
  const store = createDraftStore(initial, {
    save: async (version, content) => note(await save(version, content)),
    load: async () => note(await load()),
    codes: { changedElsewhere: 'petition.changed_elsewhere', over: 'petition.already_submitted' },
  })
  return { ...store, getKeptUntil: () => keptUntil }
}
