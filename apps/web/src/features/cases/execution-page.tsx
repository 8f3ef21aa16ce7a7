import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { useSend } from '../../lib/use-send.ts'
import { Callout } from '../../ui/callout.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { caseQuery, requestExecution } from './queries.ts'
import { ChangedCallout, StepClosed } from './step-parts.tsx'
import { partyStepPath, usePartyStep } from './use-party-step.ts'

export function loadExecution({ params: { id = '' } }: LoaderFunctionArgs) {
  requireFreshCode(partyStepPath(id, 'execution'))
  return queryClient.ensureQueryData(caseQuery(id))
}

/** Whoever a final ruling gives something asks for its enforcement. */
export function ExecutionPage() {
  const { id = '' } = useParams()
  const { data: found } = useSuspenseQuery(caseQuery(id))
  if (found.actions.includes('requestExecution')) return <ExecutionForm found={found} />
  return <StepClosed found={found} step="execution" title={m['ui.settlement.executionClosed']()} />
}

function ExecutionForm({ found: { id, version, caseNumber } }: { found: CaseDetail }) {
  const { run, hasChanged } = usePartyStep(id, 'execution')
  const { submit, pending, text, attempt } = useSend()
  return (
    <QuestionPage
      back={`${paths.cases}/${id}`}
      question={m['ui.settlement.executionQuestion']()}
      hint={<p>{m['ui.cases.number']({ number: formatCode(caseNumber) })}</p>}
      whyHeading={m['ui.common.whatNext']()}
      why={<p>{m['ui.settlement.executionNext']()}</p>}
      errors={text ? [{ text }] : []}
      attempt={attempt}
      onSubmit={submit(() => run((key) => requestExecution(id, { version }, key)))}
      pending={pending}
      action={m['ui.settlement.executionAsk']()}
    >
      {hasChanged && <ChangedCallout />}
      <p>{m['ui.settlement.executionHint']()}</p>
      <Callout tone="warning">{m['ui.settlement.executionBefore']()}</Callout>
    </QuestionPage>
  )
}
