import { createDraftStore, type DraftStore } from '../../../lib/draft-store.ts'
import { type DraftItem, readVerdictAgain, saveVerdict, type Verdict } from './queries.ts'
import { draftOf } from './verdict-text.ts'

export type VerdictStore = DraftStore<DraftItem[]>

const toSaved = (verdict: Verdict) => ({ content: draftOf(verdict), version: verdict.version })

/** The text that was written last stays in memory, so that what could not be saved survives a change of page. */
let kept: { id: string; store: VerdictStore } | null = null

export function openVerdictStore(id: string, verdict: Verdict): VerdictStore {
  if (kept?.id === id && kept.store.isDirty()) return kept.store
  const store = createDraftStore(toSaved(verdict), {
    save: async (version, items) => ({ content: items, version: (await saveVerdict(id, version, items)).version }),
    load: async () => toSaved(await readVerdictAgain(id)),
    codes: { changedElsewhere: 'verdict.changed_elsewhere', over: 'case.step_not_allowed' },
  })
  kept = { id, store }
  return store
}
