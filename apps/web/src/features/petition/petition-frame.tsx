import { useEffect } from 'react'
import { Outlet, useLoaderData, useNavigate, useParams } from 'react-router'
import { paths } from '../../lib/paths.ts'
import type { DraftStore } from './draft-store.ts'
import styles from './petition-frame.module.css'
import { getPetition } from './queries.ts'
import { SaveConflict } from './save-conflict.tsx'
import { SaveStatus } from './save-status.tsx'
import { useDraftState } from './use-draft.ts'

/** Around every page of a petition: saves what is typed, and says quietly that it did. */
export function PetitionFrame() {
  const store = useLoaderData<DraftStore>()
  const { status, edition } = useDraftState(store)
  useSaveOnLeaving(store)
  useReceiptOnceSubmitted(status === 'submitted')
  return (
    <div className={styles.frame}>
      {status === 'changedElsewhere' && <SaveConflict store={store} />}
      <Outlet key={edition} context={store} />
      <SaveStatus store={store} />
    </div>
  )
}

/** Saves when a field or the page is left, hidden or back on line, and warns before it is closed with something unsaved. */
function useSaveOnLeaving(store: DraftStore) {
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

/** Submitted in another tab or on another device: its receipt is what there is to see. */
function useReceiptOnceSubmitted(isSubmitted: boolean) {
  const { id = '' } = useParams()
  const navigate = useNavigate()
  useEffect(() => {
    if (!isSubmitted) return
    void getPetition(id)
      .then(({ caseId }) => (caseId ? `${paths.cases}/${caseId}/receipt` : paths.cases))
      .catch(() => paths.cases)
      .then((to) => navigate(to, { replace: true }))
  }, [isSubmitted, id, navigate])
}
