import { m } from '@dadkar/messages'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { saveAnswers } from './draft.ts'
import { journey, mayUseSheba } from './journey.ts'
import { leadThrough, schemas } from './steps.ts'
import { useQuestion } from './use-question.ts'

export const loadSheba = leadThrough('sheba')

/** The bank account that proves the person at level 2, or an employer instead of the birth date. */
export function ShebaPage() {
  const { draft, field, page } = useQuestion('sheba', schemas.sheba)
  return (
    <QuestionPage
      {...page}
      question={m['ui.verification.sheba.question']()}
      why={<p>{m['ui.verification.sheba.why']()}</p>}
      otherwise={
        mayUseSheba(draft) && (
          <TextLink to={journey.birthDate} onClick={() => saveAnswers({ provesBy: 'birthDate' })}>
            {m['ui.verification.sheba.byBirthDate']()}
          </TextLink>
        )
      }
    >
      <Field label={m['ui.verification.sheba.label']()} hint={m['ui.verification.sheba.hint']()} {...field('sheba')}>
        <TextInput dir="ltr" autoComplete="off" spellCheck={false} name="sheba" defaultValue={draft.sheba} />
      </Field>
    </QuestionPage>
  )
}
