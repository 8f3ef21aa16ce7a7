import { recordHearing as endpoint } from '@dadkar/contract/case-office'
import { m } from '@dadkar/messages'
import type { LoaderFunctionArgs } from 'react-router'
import * as z from 'zod/mini'
import { formatLongMoment } from '../../lib/dates.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { officeCasePath } from './case-path.ts'
import { loadSignedStep } from './load-step.ts'
import { MovedCallout } from './moved-callout.tsx'
import { type OfficeCaseDetail, recordHearing } from './queries.ts'
import { CaseLine, StepFrame } from './step-frame.tsx'
import { unsentName, useStep } from './use-step.ts'

const schema = z.pick(endpoint.body, { minutes: true })

export const loadMinutes = ({ params }: LoaderFunctionArgs) => loadSignedStep(params.id ?? '', 'minutes')

/** The minutes of a hearing, which close it. */
export function MinutesPage() {
  return <StepFrame step="minutes">{(found) => <MinutesForm found={found} />}</StepFrame>
}

function MinutesForm({ found }: { found: OfficeCaseDetail }) {
  const { id, version, hearing } = found
  const { run, hasMoved } = useStep(id, 'minutes')
  const form = useKeptForm({ name: unsentName(id, 'minutes'), schema, empty: { minutes: '' } })
  const send = form.submit(({ minutes }) =>
    run((key) => recordHearing(id, { version, minutes }, key), m['ui.desk.minutesDone']()),
  )
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.desk.minutesQuestion']()}
      hint={
        <>
          <CaseLine found={found} />
          {hearing && <p>{m['ui.cases.hearingOn']({ when: formatLongMoment(hearing.startsAt) })}</p>}
        </>
      }
      why={<p>{m['ui.desk.minutesWhy']()}</p>}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={send}
      pending={form.pending}
      action={m['ui.desk.minutesSend']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <Field label={m['ui.desk.minutes']()} hint={m['ui.desk.minutesHint']()} {...form.field('minutes')}>
        <TextArea rows={16} limit={20_000} {...form.register('minutes')} />
      </Field>
    </QuestionPage>
  )
}
