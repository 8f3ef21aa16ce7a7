import { m } from '@dadkar/messages'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { leadThrough, schemas } from './steps.ts'
import { useQuestion } from './use-question.ts'

export const loadNationalId = leadThrough('nationalId')

export function NationalIdPage() {
  const { draft, field, page } = useQuestion('nationalId', schemas.nationalId)
  return (
    <QuestionPage
      {...page}
      question={m['ui.verification.nationalId.question']()}
      why={<p>{m['ui.verification.nationalId.why']()}</p>}
    >
      <Field
        label={m['ui.verification.nationalId.label']()}
        hint={m['ui.verification.nationalId.hint']()}
        {...field('nationalId')}
      >
        <TextInput
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          width="medium"
          name="nationalId"
          defaultValue={draft.nationalId}
        />
      </Field>
    </QuestionPage>
  )
}
