import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useDraftState } from '../../lib/use-draft-state.ts'
import type { DraftStore } from './draft-store.ts'
import { checkQuery } from './queries.ts'

/** The check of the version that is saved; what is not saved yet is saved first. */
export function usePetitionCheck(id: string, store: DraftStore) {
  const { version, status } = useDraftState(store)
  useEffect(() => {
    void store.flush()
  }, [store])
  return useQuery({ ...checkQuery(id, version), enabled: status === 'saved' })
}
