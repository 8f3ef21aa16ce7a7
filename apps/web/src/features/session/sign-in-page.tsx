import { nationalId } from '@dadkar/contract/fields'
import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { startSignIn } from './sign-in-attempt.ts'

const schema = z.object({ nationalId })

/** Drawn at build time. */
export function SignInPage() {
  const navigate = useNavigate()
  const form = usePlainForm(schema, async (values) => {
    await startSignIn(values.nationalId)
    navigate(`${paths.signIn}/code${location.search}`)
  })
  return (
    <QuestionPage
      back={paths.home}
      question={m['ui.session.signIn.question']()}
      why={<p>{m['ui.session.signIn.why']()}</p>}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={form.onSubmit}
      pending={form.pending}
      action={m['ui.session.signIn.send']()}
      otherwise={<TextLink to={paths.verify}>{m['ui.session.signIn.first']()}</TextLink>}
    >
      <meta name="description" content={m['ui.session.signIn.description']()} />
      <Field label={m['ui.session.signIn.label']()} hint={m['ui.session.signIn.hint']()} {...form.field('nationalId')}>
        <TextInput dir="ltr" inputMode="numeric" autoComplete="username" width="medium" name="nationalId" />
      </Field>
    </QuestionPage>
  )
}
