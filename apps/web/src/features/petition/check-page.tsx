import { m } from '@dadkar/messages'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { errorText } from '../../lib/error-text.ts'
import { withNext } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem, type Problem } from '../../lib/problem.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { StepBar } from '../../ui/step-bar.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import styles from './check-page.module.css'
import type { DraftStore } from './draft-store.ts'
import { GapList } from './gap-list.tsx'
import { findGaps, type Gap } from './gaps.ts'
import { startSignature } from './queries.ts'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'

const DraftAnswers = lazy(() => import('./draft-answers.tsx').then((module) => ({ default: module.DraftAnswers })))

/** Everything written, each with a way to change it; then the code that signs it. */
export function CheckPage() {
  const { id, store, draft, pathOf } = useDraft()
  const signing = useSigningStart(id, store, pathOf('sign'))
  const { state } = useLocation()
  const [attempt, setAttempt] = useState(0)
  const gaps = [...findGaps(draft), ...signing.gaps]

  function confirm() {
    setAttempt(attempt + 1)
    if (gaps.length === 0) signing.start()
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
      <GapList id={id} claims={draft.claims} gaps={gaps} attempt={attempt} />
      <Suspense fallback={<Skeleton rows={8} />}>
        <DraftAnswers draft={draft} pathOf={pathOf} />
      </Suspense>
      {signing.refusal && <Refusal problem={signing.refusal} id={id} changePath={pathOf('respondents')} />}
      <div className={styles.sign}>
        <p>{m['ui.petition.toSignNote']()}</p>
        <Button size="large" pending={signing.pending} onClick={confirm}>
          {m['ui.petition.toSign']()}
        </Button>
      </div>
    </div>
  )
}

/** Saves what is not saved yet, has the server check it and send the code, and goes on to the signature. */
function useSigningStart(id: string, store: DraftStore, signPath: string) {
  const navigate = useNavigate()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      await store.flush()
      const { status, version } = store.getState()
      if (status !== 'saved') throw { code: status === 'failed' ? 'connection.failed' : 'petition.changed_elsewhere' }
      return { challenge: await startSignature(id), version }
    },
    // Kept with the entry of the history, so that a reload while waiting for the SMS asks for no other code.
    onSuccess: (signature) => navigate(signPath, { state: signature }),
  })
  const problem = error && (findProblem(error) ?? { code: 'connection.failed' })
  const gaps: Gap[] = Object.entries(problem?.fields ?? {}).map(([path, code]) => ({ path, code }))
  return { start: () => mutate(), pending: isPending, refusal: gaps.length === 0 ? problem : null, gaps }
}

function Refusal({ problem, id, changePath }: { problem: Problem; id: string; changePath: string }) {
  return (
    <Callout tone="error" role="alert">
      <p>{errorText(problem.code, problem.params)}</p>
      {problem.code === 'profile.incomplete' && (
        <TextLink to={withNext(paths.profile, `/petitions/${id}/check`)}>{m['ui.petition.profileFirst']()}</TextLink>
      )}
      {problem.code === 'petition.against_oneself' && (
        <TextLink to={`${changePath}?check`}>{m['ui.petition.fixRespondent']()}</TextLink>
      )}
    </Callout>
  )
}
