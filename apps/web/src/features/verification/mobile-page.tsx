import { m } from '@dadkar/messages'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { leadThrough, schemas } from './steps.ts'
import { useQuestion } from './use-question.ts'

export const loadMobile = leadThrough('mobile')

export function MobilePage() {
  const { draft, field, page } = useQuestion('mobile', schemas.mobile)
  return (
    <QuestionPage
      {...page}
      question={m['ui.verification.mobile.question']()}
      why={<p>{m['ui.verification.mobile.why']()}</p>}
    >
      <Field label={m['ui.verification.mobile.label']()} hint={m['ui.verification.mobile.hint']()} {...field('mobile')}>
        <TextInput
          dir="ltr"
          inputMode="tel"
          autoComplete="tel"
          width="medium"
          name="mobile"
          defaultValue={draft.mobile}
        />
      </Field>
    </QuestionPage>
  )
}
