import { type LoaderFunctionArgs, redirect } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { createPetitionStore, type DraftStore } from './draft-store.ts'
import { getPetition, savePetition } from './queries.ts'

/** The petition that was written last stays in memory, so that what could not be saved survives a change of page. */
let kept: { id: string; store: DraftStore } | null = null

/** The draft of the address; a petition already submitted leads to its receipt. */
export async function loadDraft({ params }: LoaderFunctionArgs): Promise<DraftStore> {
  const { id = '' } = params
  const petition = await getPetition(id)
  if (petition.caseId) throw redirect(`${paths.cases}/${petition.caseId}/receipt`)
  if (kept?.id === id && kept.store.isDirty()) return kept.store
  const store = createPetitionStore(petition, {
    save: (version, content) => savePetition(id, version, content),
    load: () => getPetition(id),
  })
  kept = { id, store }
  return store
}
