import { useOutletContext, useParams, useSearchParams } from 'react-router'
import { useDraftState } from '../../lib/use-draft-state.ts'
import type { DraftStore } from './draft-store.ts'
import { petitionPath } from './steps.ts'

/** The petition being written, for a page inside its frame. */
export function useDraft() {
  const store = useOutletContext<DraftStore>()
  const { id = '' } = useParams()
  const isFromCheck = useSearchParams()[0].has('check')
  return {
    id,
    store,
    draft: useDraftState(store).content,
    pathOf: (page: string) => petitionPath(id, page),
    /** Where "continue" leads; whoever came from the check to change one thing goes back there. */
    leadTo: (page: string) => petitionPath(id, isFromCheck ? 'check' : page),
    /** The same for "back", whose ordinary goal is given as an address. */
    backTo: (address: string) => (isFromCheck ? petitionPath(id, 'check') : address),
  }
}
