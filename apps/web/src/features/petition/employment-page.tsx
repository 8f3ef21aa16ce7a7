import type { PetitionDraft } from '@dadkar/contract/petition'
import { m } from '@dadkar/messages'
import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { DateFields } from '../../ui/date-fields.tsx'
import type { SummaryError } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { dateName } from './date-name.ts'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'
import { useDraftForm } from './use-draft-form.ts'

type Employment = Pick<PetitionDraft, 'job' | 'employedFrom' | 'employedTo'>

/** The job, and from when to when. */
export function EmploymentPage() {
  const navigate = useNavigate()
  const { store, draft, leadTo, backTo } = useDraft()
  const [isStillEmployed, setStillEmployed] = useState(draft.employedFrom !== '' && draft.employedTo === '')
  const form = useDraftForm<Employment, unknown>({
    schema: (schemas) => (isStillEmployed ? schemas.employment : schemas.endedEmployment),
    defaultValues: { job: draft.job, employedFrom: draft.employedFrom, employedTo: draft.employedTo },
    store,
    merge: (content, values) => ({ ...content, ...values }),
  })

  function answerStillEmployed(isStill: boolean) {
    setStillEmployed(isStill)
    if (isStill) form.setValue('employedTo', '')
    form.clearErrors('employedTo')
  }

  return (
    <QuestionPage
      back={backTo(paths.newPetition)}
      step={stepOf('employment')}
      question={m['ui.petition.employmentQuestion']()}
      why={<p>{m['ui.petition.employmentWhy']()}</p>}
      errors={form.errors.map(nameTheDate)}
      attempt={form.attempt}
      onSubmit={form.submit(() => navigate(leadTo('respondents/0/kind')))}
    >
      <Field label={m['ui.petition.job']()} hint={m['ui.petition.jobHint']()} {...form.field('job')}>
        <TextInput {...form.register('job')} />
      </Field>
      <Controller
        control={form.control}
        name="employedFrom"
        render={({ field: { value, onChange, onBlur } }) => (
          <DateFields
            legend={m['ui.petition.employedFrom']()}
            hint={m['ui.petition.employedFromHint']()}
            {...form.field('employedFrom')}
            value={value}
            onChange={onChange}
            onBlur={onBlur}
          />
        )}
      />
      <CheckboxField
        id="stillEmployed"
        label={m['ui.petition.stillEmployed']()}
        checked={isStillEmployed}
        onChange={(event) => answerStillEmployed(event.target.checked)}
      />
      {!isStillEmployed && (
        <Controller
          control={form.control}
          name="employedTo"
          render={({ field: { value, onChange, onBlur } }) => (
            <DateFields
              legend={m['ui.petition.employedTo']()}
              {...form.field('employedTo')}
              value={value}
              onChange={onChange}
              onBlur={onBlur}
            />
          )}
        />
      )}
    </QuestionPage>
  )
}

/** Two dates on one page: the summary says which of them it means. */
function nameTheDate({ fieldId = '', text }: SummaryError): SummaryError {
  const name = dateName(fieldId)
  return { fieldId, text: name ? `${name}: ${text}` : text }
}
