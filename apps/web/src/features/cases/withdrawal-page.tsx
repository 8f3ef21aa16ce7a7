import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { Callout } from '../../ui/callout.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { caseQuery, withdrawCase } from './queries.ts'
import { ChangedCallout, StepClosed } from './step-parts.tsx'
import { partyStepPath, unsentName, usePartyStep } from './use-party-step.ts'

const schema = async () => (await import('./step-schemas.ts')).withdrawal

export function loadWithdrawal({ params: { id = '' } }: LoaderFunctionArgs) {
  requireFreshCode(partyStepPath(id, 'withdrawal'))
  return queryClient.ensureQueryData(caseQuery(id))
}

/** The claimant withdraws the petition, for good. */
export function WithdrawalPage() {
  const { id = '' } = useParams()
  const { data: found } = useSuspenseQuery(caseQuery(id))
  if (found.actions.includes('withdraw')) return <WithdrawalForm found={found} />
  return <StepClosed found={found} step="withdrawal" title={m['ui.verdict.withdrawalClosed']()} />
}

function WithdrawalForm({ found: { id, version, caseNumber } }: { found: CaseDetail }) {
  const { run, hasChanged } = usePartyStep(id, 'withdrawal')
  const form = useKeptForm({
    name: unsentName(id, 'withdrawal'),
    schema,
    send: ({ reason }) => run((key) => withdrawCase(id, { version, reason }, key)),
  })
  return (
    <QuestionPage
      back={`${paths.cases}/${id}`}
      question={m['ui.verdict.withdrawalQuestion']()}
      hint={<p>{m['ui.cases.number']({ number: formatCode(caseNumber) })}</p>}
      whyHeading={m['ui.verdict.before']()}
      why={<p>{m['ui.verdict.withdrawalWhy']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.verdict.withdrawalSend']()}
      actionLook="danger"
    >
      {hasChanged && <ChangedCallout />}
      <Callout tone="error" title={m['ui.verdict.withdrawalWarning']()}>
        {m['ui.verdict.withdrawalWarningText']()}
      </Callout>
      <Field label={m['ui.verdict.withdrawalReason']()} {...form.field('reason')}>
        <TextArea rows={5} limit={2000} name="reason" defaultValue={form.typed.reason} />
      </Field>
      <CheckboxField label={m['ui.verdict.withdrawalSure']()} {...form.field('isSure')} name="isSure" />
    </QuestionPage>
  )
}
