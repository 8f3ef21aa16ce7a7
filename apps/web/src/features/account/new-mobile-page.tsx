import { mobile } from '@dadkar/contract/fields'
import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { startMobileChange } from './queries.ts'

const schema = z.object({ mobile })

/** The first step of a change of number: which, and is the line the person's own? */
export function NewMobilePage() {
  const navigate = useNavigate()
  const form = usePlainForm(schema, async (values) => {
    navigate(`${paths.changeMobile}/${await startMobileChange(values.mobile)}`)
  })
  return (
    <QuestionPage
      back={paths.security}
      step={{ now: 1, of: 3 }}
      question={m['ui.account.newMobileQuestion']()}
      why={<p>{m['ui.account.newMobileWhy']()}</p>}
      {...form.page}
    >
      <Field label={m['ui.account.newMobileLabel']()} hint={m['ui.account.newMobileHint']()} {...form.field('mobile')}>
        <TextInput dir="ltr" inputMode="tel" autoComplete="tel" width="medium" name="mobile" />
      </Field>
    </QuestionPage>
  )
}
