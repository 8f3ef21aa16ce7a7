import { m } from '@dadkar/messages'
import { useState } from 'react'
import type { LoaderFunctionArgs } from 'react-router'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { DateFields } from '../../ui/date-fields.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { officeCasePath } from './case-path.ts'
import { loadSchemas } from './load-schemas.ts'
import { loadSignedStep } from './load-step.ts'
import { MovedCallout } from './moved-callout.tsx'
import { type OfficeCaseDetail, sendToExecution } from './queries.ts'
import { CaseLine, StepFrame } from './step-frame.tsx'
import { unsentName, useStep } from './use-step.ts'

const schema = async () => (await loadSchemas()).execution

export const loadExecution = ({ params }: LoaderFunctionArgs) => loadSignedStep(params.id ?? '', 'execution')

/** The branch records that the ruling went to the judiciary. */
export function ExecutionPage() {
  return <StepFrame step="execution">{(found) => <ExecutionForm found={found} />}</StepFrame>
}

function ExecutionForm({ found }: { found: OfficeCaseDetail }) {
  const { id, version } = found
  const { run, hasMoved } = useStep(id, 'execution')
  const form = useKeptForm({
    name: unsentName(id, 'execution'),
    schema,
    send: (typed) => run((key) => sendToExecution(id, { version, ...typed }, key), m['ui.step.executionDone']()),
  })
  const [day, setDay] = useState(form.typed.sentOn ?? '')
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.step.executionQuestion']()}
      hint={<CaseLine found={found} />}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.step.executionWhy']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.step.executionSend']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <Field label={m['ui.step.executionOffice']()} hint={m['ui.step.executionOfficeHint']()} {...form.field('office')}>
        <TextInput name="office" width="full" defaultValue={form.typed.office} />
      </Field>
      <Field label={m['ui.step.letterNumber']()} {...form.field('number')}>
        <TextInput name="number" width="medium" defaultValue={form.typed.number} />
      </Field>
      <DateFields
        legend={m['ui.step.letterDay']()}
        {...form.field('sentOn')}
        value={day}
        onChange={(value) => {
          setDay(value)
          form.keep({ sentOn: value })
        }}
      />
      <input type="hidden" name="sentOn" value={day} />
    </QuestionPage>
  )
}
