import { m } from '@dadkar/messages'
import { useMutation, useQuery } from '@tanstack/react-query'
import { errorText } from '../../../lib/error-text.ts'
import { findProblem } from '../../../lib/problem.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { DecidedClaims } from '../../../ui/papers/decided-claims.tsx'
import { verdictQuery } from './queries.ts'
import styles from './verdict.module.css'
import type { VerdictStore } from './verdict-store.ts'
import { decidedOf } from './verdict-text.ts'

/** Another member saved meanwhile: what is typed here stays, theirs is shown, and one of the two is chosen. */
export function VerdictConflict({ id, store }: { id: string; store: VerdictStore }) {
  const { data: theirs } = useQuery({ ...verdictQuery(id), refetchOnMount: 'always' })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (choice: 'theirs' | 'mine') => (choice === 'theirs' ? store.takeTheirs() : store.keepMine()),
  })
  return (
    <Callout tone="warning" title={m['ui.verdict.conflictTitle']()} role="alert">
      <div className={styles.conflict}>
        <p>{m['ui.verdict.conflictText']()}</p>
        {theirs && (
          <Disclosure summary={m['ui.verdict.conflictRead']()}>
            <DecidedClaims claims={decidedOf(theirs).claims} />
          </Disclosure>
        )}
        {error && <p>{errorText(findProblem(error)?.code ?? 'connection.failed')}</p>}
        <div className={styles.actions}>
          <Button look="secondary" pending={isPending} onClick={() => mutate('theirs')}>
            {m['ui.verdict.conflictTheirs']()}
          </Button>
          <Button look="secondary" pending={isPending} onClick={() => mutate('mine')}>
            {m['ui.verdict.conflictMine']()}
          </Button>
        </div>
      </div>
    </Callout>
  )
}
