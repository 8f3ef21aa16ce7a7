import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type LoaderFunctionArgs, useNavigate, useParams } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { queryClient } from '../../lib/query-client.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { useSend } from '../../lib/use-send.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Field } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { SettlementMeaning } from '../../ui/settlement-meaning.tsx'
import { SettlementTerms } from '../../ui/settlement-terms.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { acceptSettlement, caseQuery, dropSettlement } from './queries.ts'
import { ChangedCallout, StepClosed } from './step-parts.tsx'
import { partyStepPath, usePartyStep } from './use-party-step.ts'

const step = 'settlement/answer'

const schema = async () => (await import('./step-schemas.ts')).answer

export function loadSettlementAnswer({ params: { id = '' } }: LoaderFunctionArgs) {
  requireFreshCode(partyStepPath(id, step))
  return queryClient.ensureQueryData(caseQuery(id))
}

/** What a party says to the terms on the table: accepts, declines, writes others; or takes their own back. */
export function SettlementAnswerPage() {
  const { id = '' } = useParams()
  const { data: found } = useSuspenseQuery(caseQuery(id))
  // Of newer terms nothing is answered yet.
  const key = found.settlement?.id
  if (found.actions.includes('acceptSettlement')) return <AnswerForm key={key} found={found} />
  if (found.actions.includes('dropSettlement')) return <TakeBackForm key={key} found={found} />
  return <StepClosed found={found} step={step} title={m['ui.settlement.closed']()} />
}

function Terms({ found: { settlement } }: { found: CaseDetail }) {
  return <Panel>{settlement && <SettlementTerms {...settlement} />}</Panel>
}

function AnswerForm({ found }: { found: CaseDetail }) {
  const { id, version } = found
  const navigate = useNavigate()
  const { run, hasChanged } = usePartyStep(id, step)
  const [choice, setChoice] = useState('')
  const form = usePlainForm(schema, async (answer) => {
    if (answer.choice === 'other') return navigate(partyStepPath(id, 'settlement'))
    if (answer.choice === 'accept') return run((key) => acceptSettlement(id, { version }, key))
    return run((key) => dropSettlement(id, { version, reason: answer.reason }, key))
  })
  const { id: fieldId, error } = form.field('choice')
  return (
    <QuestionPage
      back={`${paths.cases}/${id}`}
      question={m['ui.settlement.answerQuestion']()}
      {...form.page}
      action={choice === 'other' ? undefined : m['ui.settlement.send']()}
    >
      {hasChanged && <ChangedCallout />}
      <Terms found={found} />
      <SettlementMeaning />
      <ChoiceCards
        id={fieldId}
        error={error}
        name="choice"
        legend={m['ui.settlement.answerChoice']()}
        onChange={(event) => setChoice(event.target.value)}
        choices={[
          { value: 'accept', label: m['ui.settlement.accept'](), detail: m['ui.settlement.acceptDetail']() },
          { value: 'decline', label: m['ui.settlement.decline'](), detail: m['ui.settlement.declineDetail']() },
          { value: 'other', label: m['ui.settlement.other'](), detail: m['ui.settlement.otherDetail']() },
        ]}
      />
      {choice === 'accept' && (
        <CheckboxField label={m['ui.settlement.acceptSure']()} {...form.field('isSure')} name="isSure" />
      )}
      {choice === 'decline' && (
        <Field
          label={m['ui.settlement.reason']()}
          hint={m['ui.settlement.reasonHint']()}
          optional
          {...form.field('reason')}
        >
          <TextArea rows={4} limit={2000} name="reason" />
        </Field>
      )}
    </QuestionPage>
  )
}

function TakeBackForm({ found }: { found: CaseDetail }) {
  const { id, version } = found
  const { run, hasChanged } = usePartyStep(id, step)
  const { submit, pending, text, attempt } = useSend()
  return (
    <QuestionPage
      back={`${paths.cases}/${id}`}
      question={m['ui.settlement.takeBackQuestion']()}
      hint={<p>{m['ui.settlement.takeBackText']()}</p>}
      errors={text ? [{ text }] : []}
      attempt={attempt}
      onSubmit={submit(() => run((key) => dropSettlement(id, { version, reason: null }, key)))}
      pending={pending}
      action={m['ui.settlement.takeBack']()}
    >
      {hasChanged && <ChangedCallout />}
      <Terms found={found} />
    </QuestionPage>
  )
}
