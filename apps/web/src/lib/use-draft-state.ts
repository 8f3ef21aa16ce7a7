import { useSyncExternalStore } from 'react'
import type { DraftState, DraftStore } from './draft-store.ts'

export function useDraftState<Content>(store: DraftStore<Content>): DraftState<Content> {
  return useSyncExternalStore(store.subscribe, store.getState)
}
