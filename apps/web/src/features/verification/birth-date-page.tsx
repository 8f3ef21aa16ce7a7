import { m } from '@dadkar/messages'
import { Controller } from 'react-hook-form'
import { DateFields } from '../../ui/date-fields.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { readDraft, saveAnswers } from './draft.ts'
import { journey, mayUseSheba } from './journey.ts'
import { leadThrough, schemas } from './steps.ts'
import { useQuestion } from './use-question.ts'
import { findWrongParts } from './wrong-parts.ts'

export const loadBirthDate = leadThrough('birthDate')

export function BirthDatePage() {
  const { form, page } = useQuestion('birthDate', schemas.birthDate, ['birthDate'])
  const code = form.formState.errors.birthDate?.message
  return (
    <QuestionPage
      {...page}
      question={m['ui.verification.birthDate.question']()}
      why={<p>{m['ui.verification.birthDate.why']()}</p>}
      otherwise={
        mayUseSheba(readDraft()) && (
          <TextLink to={journey.sheba} onClick={() => saveAnswers({ provesBy: 'sheba' })}>
            {m['ui.verification.birthDate.bySheba']()}
          </TextLink>
        )
      }
    >
      <Controller
        control={form.control}
        name="birthDate"
        render={({ field: { value, onChange, onBlur } }) => (
          <DateFields
            legend={m['ui.verification.birthDate.label']()}
            hint={m['ui.verification.birthDate.hint']()}
            isBirthDate
            {...form.field('birthDate')}
            wrongParts={code ? findWrongParts(code, value) : undefined}
            value={value}
            onChange={onChange}
            onBlur={onBlur}
          />
        )}
      />
    </QuestionPage>
  )
}
