import { m } from '@dadkar/messages'
import { useMutation } from '@tanstack/react-query'
import { errorText } from '../../lib/error-text.ts'
import { findProblem } from '../../lib/problem.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import type { DraftStore } from './draft-store.ts'
import styles from './save-conflict.module.css'

/** Another tab or device saved meanwhile: the person says which text stays. */
export function SaveConflict({ store }: { store: DraftStore }) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: (choice: 'theirs' | 'mine') => (choice === 'theirs' ? store.takeTheirs() : store.keepMine()),
  })
  return (
    <Callout tone="warning" title={m['ui.petition.conflictTitle']()} role="alert">
      <div className={styles.body}>
        <p>{m['ui.petition.conflictText']()}</p>
        {error && <p>{errorText(findProblem(error)?.code ?? 'connection.failed')}</p>}
        <div className={styles.choices}>
          <Button look="secondary" pending={isPending} onClick={() => mutate('theirs')}>
            {m['ui.petition.conflictTheirs']()}
          </Button>
          <Button look="secondary" pending={isPending} onClick={() => mutate('mine')}>
            {m['ui.petition.conflictMine']()}
          </Button>
        </div>
      </div>
    </Callout>
  )
}
