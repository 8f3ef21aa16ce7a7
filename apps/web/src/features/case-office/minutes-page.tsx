import { m } from '@dadkar/messages'
import type { FormEvent } from 'react'
import type { LoaderFunctionArgs } from 'react-router'
import { formatLongMoment } from '../../lib/dates.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { officeCasePath } from './case-path.ts'
import { loadSchemas } from './load-schemas.ts'
import { loadSignedStep } from './load-step.ts'
import { MovedCallout } from './moved-callout.tsx'
import { PresentMembers } from './present-members.tsx'
import { readPresent } from './present-name.ts'
import { type OfficeCaseDetail, recordHearing } from './queries.ts'
import { CaseLine, StepFrame } from './step-frame.tsx'
import { unsentName, useStep } from './use-step.ts'

const schema = async () => (await loadSchemas()).minutes

export const loadMinutes = ({ params }: LoaderFunctionArgs) => loadSignedStep(params.id ?? '', 'minutes')

/** The minutes of a hearing, which close it. */
export function MinutesPage() {
  return <StepFrame step="minutes">{(found) => <MinutesForm found={found} />}</StepFrame>
}

function MinutesForm({ found }: { found: OfficeCaseDetail }) {
  const { id, version, hearing } = found
  const { run, hasMoved } = useStep(id, 'minutes')
  const form = useKeptForm({
    name: unsentName(id, 'minutes'),
    schema,
    send: ({ minutes, present }) =>
      run((key) => recordHearing(id, { version, minutes, present }, key), m['ui.desk.minutesDone']()),
  })

  /** What is typed and what is marked; a box that is no longer marked is not in the form's data. */
  function keep({ currentTarget }: FormEvent<HTMLFormElement>) {
    const data = new FormData(currentTarget)
    form.keep({ minutes: data.get('minutes'), present: readPresent(data.keys()).join(' ') })
  }
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
      whyHeading={m['ui.desk.effect']()}
      why={
        <>
          <p>{m['ui.desk.minutesWhy']()}</p>
          <p>{m['ui.desk.presentWhy']()}</p>
        </>
      }
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={form.onSubmit}
      onChange={keep}
      pending={form.pending}
      action={m['ui.desk.minutesSend']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <PresentMembers found={found} {...form.field('present')} chosen={form.typed.present?.split(' ') ?? []} />
      <Field label={m['ui.desk.minutes']()} hint={m['ui.desk.minutesHint']()} {...form.field('minutes')}>
        <TextArea rows={16} limit={20_000} name="minutes" defaultValue={form.typed.minutes} />
      </Field>
    </QuestionPage>
  )
}
