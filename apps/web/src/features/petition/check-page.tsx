import { m } from '@dadkar/messages'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { errorText } from '../../lib/error-text.ts'
import { findProblem, type Problem } from '../../lib/problem.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { StepBar } from '../../ui/step-bar.tsx'
import styles from './check-page.module.css'
import type { DraftStore } from './draft-store.ts'
import { GapList } from './gap-list.tsx'
import { startSignature } from './queries.ts'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'
import { usePetitionCheck } from './use-petition-check.ts'
import { WarningList } from './warning-list.tsx'

const DraftAnswers = lazy(() => import('./draft-answers.tsx').then((module) => ({ default: module.DraftAnswers })))

/** Everything written, each with a way to change it; then the code that signs it. */
export function CheckPage() {
  const { id, store, draft, pathOf } = useDraft()
  const { state } = useLocation()
  const [attempt, setAttempt] = useState(0)
  const check = usePetitionCheck(id, store)
  const missing = check.data?.missing ?? []
  const signing = useSigningStart(
    id,
    store,
    pathOf('sign'),
    async () => (await check.refetch()).data?.missing.length === 0,
  )

  function confirm() {
    setAttempt(attempt + 1)
    signing.start()
  }

  return (
    <div className={styles.page}>
      <BackLink to={pathOf('evidence')} />
      <StepBar {...stepOf('check')} />
      <div className={styles.heading}>
        <PageTitle>{m['ui.petition.checkTitle']()}</PageTitle>
        <p className={styles.lead}>{m['ui.petition.checkLead']()}</p>
      </div>
      {state?.changed && <Callout tone="warning">{m['ui.petition.changedBeforeSign']()}</Callout>}
      <section className={styles.check} aria-labelledby="precheck">
        <h2 id="precheck">{m['ui.precheck.title']()}</h2>
        {check.data && <GapList id={id} claims={draft.claims} gaps={missing} attempt={attempt} />}
        {check.data && missing.length === 0 && <Callout tone="success" title={m['ui.precheck.clear']()} />}
        {check.data && <WarningList id={id} claims={draft.claims} warnings={check.data.warnings} />}
        {!check.data && check.isError && (
          <LoadFailed title={m['ui.precheck.failed']()} onRetry={() => void check.refetch()} />
        )}
        {!check.data && !check.isError && <p role="status">{m['ui.precheck.checking']()}</p>}
      </section>
      <Suspense fallback={<Skeleton rows={8} />}>
        <DraftAnswers draft={draft} pathOf={pathOf} />
      </Suspense>
      {signing.refusal && <Refusal problem={signing.refusal} />}
      <div className={styles.sign}>
        <p>{m['ui.petition.toSignNote']()}</p>
        <Button size="large" pending={signing.pending} onClick={confirm}>
          {m['ui.petition.toSign']()}
        </Button>
      </div>
    </div>
  )
}

/** Saves what is not saved yet, has the server look at it again and send the code, and goes on to the signature. */
function useSigningStart(id: string, store: DraftStore, signPath: string, isComplete: () => Promise<boolean>) {
  const navigate = useNavigate()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      await store.flush()
      const { status, version } = store.getState()
      if (status !== 'saved') throw { code: status === 'failed' ? 'connection.failed' : 'petition.changed_elsewhere' }
      return (await isComplete()) ? { challenge: await startSignature(id), version } : null
    },
    // Kept with the entry of the history, so that a reload while waiting for the SMS asks for no other code.
    onSuccess: (signature) => signature && navigate(signPath, { state: signature }),
  })
  const problem = error && (findProblem(error) ?? { code: 'connection.failed' })
  return { start: () => mutate(), pending: isPending, refusal: problem }
}

function Refusal({ problem }: { problem: Problem }) {
  return (
    <Callout tone="error" role="alert">
      <p>{errorText(problem.code, problem.params)}</p>
    </Callout>
  )
}
