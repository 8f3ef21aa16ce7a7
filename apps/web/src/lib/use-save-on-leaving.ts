import { useEffect } from 'react'
import type { DraftStore } from './draft-store.ts'

/** Saves when a field or the page is left, hidden or back on line, and warns before it is closed with something unsaved. */
export function useSaveOnLeaving<Content>(store: DraftStore<Content>) {
  useEffect(() => {
    const save = () => void store.flush()
    function warn(event: BeforeUnloadEvent) {
      save()
      if (store.isDirty()) event.preventDefault()
    }
    document.addEventListener('focusout', save)
    document.addEventListener('visibilitychange', save)
    addEventListener('online', save)
    addEventListener('beforeunload', warn)
    return () => {
      document.removeEventListener('focusout', save)
      document.removeEventListener('visibilitychange', save)
      removeEventListener('online', save)
      removeEventListener('beforeunload', warn)
      save()
    }
  }, [store])
}
