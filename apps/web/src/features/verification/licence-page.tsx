import { m } from '@dadkar/messages'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { leadThrough, schemas } from './steps.ts'
import { useQuestion } from './use-question.ts'

export const loadLicence = leadThrough('licence')

/** A lawyer's licence, which the bar is asked about. */
export function LicencePage() {
  const { draft, field, page } = useQuestion('licence', schemas.licence)
  return (
    <QuestionPage
      {...page}
      question={m['ui.verification.licence.question']()}
      why={<p>{m['ui.verification.licence.why']()}</p>}
    >
      <Field
        label={m['ui.verification.licence.label']()}
        hint={m['ui.verification.licence.hint']()}
        {...field('licenceNumber')}
      >
        <TextInput
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          width="medium"
          name="licenceNumber"
          defaultValue={draft.licenceNumber}
        />
      </Field>
    </QuestionPage>
  )
}
