import { m } from '@dadkar/messages'
import { useState } from 'react'
import { findWrongParts } from '../../lib/wrong-parts.ts'
import { DateFields } from '../../ui/date-fields.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { saveAnswers } from './draft.ts'
import { journey, mayUseSheba } from './journey.ts'
import { leadThrough, schemas } from './steps.ts'
import { useQuestion } from './use-question.ts'

export const loadBirthDate = leadThrough('birthDate')

export function BirthDatePage() {
  const { draft, field, code, page } = useQuestion('birthDate', schemas.birthDate)
  const [value, setValue] = useState(draft.birthDate)
  function change(birthDate: string) {
    setValue(birthDate)
    saveAnswers({ birthDate })
  }
  const wrongCode = code('birthDate')
  return (
    <QuestionPage
      {...page}
      onChange={undefined}
      question={m['ui.verification.birthDate.question']()}
      why={<p>{m['ui.verification.birthDate.why']()}</p>}
      otherwise={
        mayUseSheba(draft) && (
          <TextLink to={journey.sheba} onClick={() => saveAnswers({ provesBy: 'sheba' })}>
            {m['ui.verification.birthDate.bySheba']()}
          </TextLink>
        )
      }
    >
      <input type="hidden" name="birthDate" value={value} />
      <DateFields
        legend={m['ui.verification.birthDate.label']()}
        hint={m['ui.verification.birthDate.hint']()}
        isBirthDate
        {...field('birthDate')}
        wrongParts={wrongCode ? findWrongParts(wrongCode, value) : undefined}
        value={value}
        onChange={change}
      />
    </QuestionPage>
  )
}
