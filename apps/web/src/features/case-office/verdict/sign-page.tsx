import { m } from '@dadkar/messages'
import { boardRules } from '@dadkar/procedure/boards'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type LoaderFunctionArgs, Navigate, useNavigate, useParams } from 'react-router'
import { stepUpPath } from '../../../lib/next-address.ts'
import { formatNumber } from '../../../lib/numbers.ts'
import { findProblem } from '../../../lib/problem.ts'
import { queryClient } from '../../../lib/query-client.ts'
import { requireFreshCode } from '../../../lib/step-up.ts'
import { dropUnsent } from '../../../lib/unsent.ts'
import { useKeptForm } from '../../../lib/use-kept-form.ts'
import { Callout } from '../../../ui/callout.tsx'
import { ChoiceCards } from '../../../ui/choice-cards.tsx'
import { Field } from '../../../ui/field.tsx'
import { QuestionPage } from '../../../ui/question-page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { showToast } from '../../../ui/toasts.tsx'
import { stepPath } from '../case-path.ts'
import { OfficeTrouble } from '../office-trouble.tsx'
import { askAgain } from '../queries.ts'
import { listAwaited } from './ballot.ts'
import { DecidedText } from './decided-text.tsx'
import { readVerdictAgain, signVerdict, type Verdict, verdictQuery } from './queries.ts'

const pathOf = (id: string) => `${stepPath(id, 'verdict')}/sign`

/** A fresh code comes first: it is the signature. What went wrong is told by the page itself. */
export async function loadSign({ params }: LoaderFunctionArgs) {
  const { id = '' } = params
  requireFreshCode(pathOf(id))
  await queryClient.prefetchQuery({ ...verdictQuery(id), staleTime: 0 })
  return null
}

/** A member reads the text once more, and signs it or signs against it. */
export function SignPage() {
  const { id = '' } = useParams()
  const { data: verdict, error, refetch } = useQuery(verdictQuery(id))
  if (!verdict) return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />
  const canSign = verdict.id !== null && listAwaited(verdict.members).some(({ isReader }) => isReader)
  if (!canSign) return <Navigate replace to={stepPath(id, 'verdict')} />
  return <SignForm id={id} verdict={verdict} />
}

const loadOpinion = async () => (await import('./opinion-schema.ts')).opinionSchema

function tellHowDecided({ stage }: Verdict): string {
  if (stage === 'recognition') return m['ui.verdict.reviewWhyRecognition']()
  return m['ui.verdict.reviewWhyDispute']({ votes: formatNumber(boardRules[stage].votes) })
}

/** What shows that the text stands otherwise than it does here. */
const moved = ['verdict.already_signed', 'case.step_not_allowed']

function SignForm({ id, verdict }: { id: string; verdict: Verdict }) {
  const navigate = useNavigate()
  const [hasChanged, setChanged] = useState(false)
  const key = useRef(crypto.randomUUID())
  const name = `${id}.signature`
  const form = useKeptForm({ name, schema: loadOpinion, send: ({ dissent }) => sign(dissent).catch(meet) })
  const [opinion, setOpinion] = useState(form.typed.opinion)
  const { version } = verdict

  async function sign(dissent: string | null) {
    const { issuedAt } = await signVerdict(id, { version, dissent }, key.current)
    dropUnsent(name)
    if (!issuedAt) showToast(m['ui.verdict.signed']())
    await navigate(stepPath(id, 'verdict'), { replace: true, state: { issued: issuedAt !== null } })
  }

  async function meet(error: unknown) {
    const code = findProblem(error)?.code ?? ''
    key.current = crypto.randomUUID()
    if (code === 'session.step_up_required') return navigate(stepUpPath(pathOf(id)))
    if (code === 'verdict.changed_elsewhere') {
      await readVerdictAgain(id)
      return setChanged(true)
    }
    if (!moved.includes(code)) throw error
    await Promise.all([readVerdictAgain(id), askAgain(id)])
    await navigate(stepPath(id, 'verdict'), { replace: true })
  }

  return (
    <QuestionPage
      back={stepPath(id, 'verdict')}
      question={m['ui.verdict.reviewTitle']()}
      hint={<p>{m['ui.verdict.reviewHint']()}</p>}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{tellHowDecided(verdict)}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.verdict.sign']()}
    >
      {hasChanged && (
        <Callout tone="warning" title={m['ui.verdict.changedTitle']()} role="alert">
          {m['ui.verdict.changedText']()}
        </Callout>
      )}
      <DecidedText verdict={verdict} />
      <ChoiceCards
        legend={m['ui.verdict.opinion']()}
        choices={[
          { value: 'agree', label: m['ui.verdict.agree'](), detail: m['ui.verdict.agreeDetail']() },
          { value: 'dissent', label: m['ui.verdict.disagree'](), detail: m['ui.verdict.disagreeDetail']() },
        ]}
        {...form.field('opinion')}
        name="opinion"
        chosen={form.typed.opinion}
        onChange={({ target }) => setOpinion(target.value)}
      />
      {opinion === 'dissent' && (
        <Field label={m['ui.verdict.dissent']()} hint={m['ui.verdict.dissentHint']()} {...form.field('dissent')}>
          <TextArea rows={6} limit={8000} name="dissent" defaultValue={form.typed.dissent} />
        </Field>
      )}
    </QuestionPage>
  )
}
