import { m } from '@dadkar/messages'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { leadThrough, schemas } from './steps.ts'
import { useQuestion } from './use-question.ts'

export const loadCompany = leadThrough('company')

/** Which legal entity the person signs for: both of its numbers, since neither alone names it safely. */
export function CompanyPage() {
  const { draft, field, page } = useQuestion('company', schemas.company)
  return (
    <QuestionPage
      {...page}
      question={m['ui.verification.company.question']()}
      hint={<p>{m['ui.verification.company.hint']()}</p>}
      why={<p>{m['ui.verification.company.why']()}</p>}
    >
      <Field
        label={m['ui.verification.company.legalId']()}
        hint={m['ui.verification.company.legalIdHint']()}
        {...field('legalNationalId')}
      >
        <TextInput
          dir="ltr"
          inputMode="numeric"
          width="medium"
          name="legalNationalId"
          defaultValue={draft.legalNationalId}
        />
      </Field>
      <Field
        label={m['ui.verification.company.registration']()}
        hint={m['ui.verification.company.registrationHint']()}
        {...field('registrationNumber')}
      >
        <TextInput
          dir="ltr"
          inputMode="numeric"
          width="medium"
          name="registrationNumber"
          defaultValue={draft.registrationNumber}
        />
      </Field>
    </QuestionPage>
  )
}
