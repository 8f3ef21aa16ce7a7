import { useEffect } from 'react'
import { Outlet, useLoaderData, useNavigate, useParams } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { useDraftState } from '../../lib/use-draft-state.ts'
import { useSaveOnLeaving } from '../../lib/use-save-on-leaving.ts'
import type { DraftStore } from './draft-store.ts'
import styles from './petition-frame.module.css'
import { getPetition } from './queries.ts'
import { SaveConflict } from './save-conflict.tsx'
import { SaveStatus } from './save-status.tsx'

/** Around every page of a petition: saves what is typed, and says quietly that it did. */
export function PetitionFrame() {
  const store = useLoaderData<DraftStore>()
  const { status, edition } = useDraftState(store)
  useSaveOnLeaving(store)
  useReceiptOnceSubmitted(status === 'over')
  return (
    <div className={styles.frame}>
      {status === 'changedElsewhere' && <SaveConflict store={store} />}
      <Outlet key={edition} context={store} />
      <SaveStatus store={store} />
    </div>
  )
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
