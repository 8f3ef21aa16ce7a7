import { useLocation } from 'react-router'

/**
 * What a list is searched for. Names would stand in histories and logs: they are kept with the entry of the browser's
 * history, so that the way back finds them, and are never sent with an address.
 */
export function useSearchedText(): string {
  const state: unknown = useLocation().state
  return state && typeof state === 'object' && 'text' in state ? String(state.text) : ''
}

/** The state of the entry that is gone to. */
export const searchedState = (text: string) => (text ? { text } : null)
