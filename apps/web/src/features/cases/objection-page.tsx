import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { deadlineRules } from '@dadkar/procedure'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { formatDay, formatIsoDay } from '../../lib/dates.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { Callout } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { caseQuery, objectToVerdict } from './queries.ts'
import { ChangedCallout, StepClosed } from './step-parts.tsx'
import { partyStepPath, unsentName, usePartyStep } from './use-party-step.ts'

const schema = async () => (await import('./step-schemas.ts')).objection

export function loadObjection({ params: { id = '' } }: LoaderFunctionArgs) {
  requireFreshCode(partyStepPath(id, 'objection'))
  return queryClient.ensureQueryData(caseQuery(id))
}

/** A party objects to the ruling of the recognition board. */
export function ObjectionPage() {
  const { id = '' } = useParams()
  const { data: found } = useSuspenseQuery(caseQuery(id))
  if (found.actions.includes('object')) return <ObjectionForm found={found} />
  return (
    <StepClosed found={found} step="objection" title={m['ui.verdict.objectionClosed']()}>
      {whyClosed(found)}
    </StepClosed>
  )
}

/** Where a ruling is final. */
const standing: readonly CaseDetail['state'][] = ['final', 'executionRequested', 'sentToExecution']

/** Nothing where the state of the case says enough. */
function whyClosed({ state, stage, dueOn }: CaseDetail): string | undefined {
  // A service was annulled: there is no limit before the new one.
  if (state === 'served' && dueOn === null) return m['ui.annulment.turnServedAgainText']()
  if (state === 'served') return m['ui.verdict.objectionLapsed']()
  if (!standing.includes(state)) return undefined
  return stage === 'recognition' ? m['ui.verdict.objectionFinal']() : m['ui.verdict.isFinalOnIssue']()
}

function ObjectionForm({ found }: { found: CaseDetail }) {
  const { id, version } = found
  const { run, hasChanged } = usePartyStep(id, 'objection')
  const form = useKeptForm({
    name: unsentName(id, 'objection'),
    schema,
    send: ({ text }) => run((key) => objectToVerdict(id, { version, text }, key)),
  })
  return (
    <QuestionPage
      back={`${paths.cases}/${id}`}
      question={m['ui.verdict.objectionQuestion']()}
      hint={<p>{m['ui.verdict.objectionHint']()}</p>}
      whyHeading={m['ui.common.whatNext']()}
      why={<p>{m['ui.verdict.objectionNext']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.verdict.objectionSend']()}
    >
      {hasChanged && <ChangedCallout />}
      <Limit found={found} />
      <Field label={m['ui.verdict.objection']()} hint={m['ui.cases.cureFieldHint']()} {...form.field('text')}>
        <TextArea rows={10} limit={10_000} name="text" defaultValue={form.typed.text} />
      </Field>
    </QuestionPage>
  )
}

/** Until when, and how that day is counted. */
function Limit({ found: { dueOn, notices } }: { found: CaseDetail }) {
  const served = notices.findLast(({ kind, isMine }) => kind === 'verdict' && isMine)
  if (!served) return null
  const last = served.limit?.lastDay ?? dueOn
  if (!last) return null
  const day = formatIsoDay(last)
  const days = formatNumber(deadlineRules.objection.days)
  return (
    <Callout tone="warning" title={m['ui.verdict.limitTitle']({ day })}>
      {m['ui.verdict.limitWhy']({ served: formatDay(served.placedAt), days })}
    </Callout>
  )
}
