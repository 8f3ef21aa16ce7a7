import { nationalId } from '@dadkar/contract/fields'
import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { homePath } from '../../lib/home-path.ts'
import { readNext } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { findProblem } from '../../lib/problem.ts'
import { useSend } from '../../lib/use-send.ts'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { signInWithPasskey } from './passkey-session.ts'
import { startSignIn } from './sign-in-attempt.ts'
import { SignInWays } from './sign-in-ways.tsx'

const schema = z.object({ nationalId })

/** Drawn at build time. */
export function SignInPage() {
  const navigate = useNavigate()
  const passkey = useSend()
  const form = usePlainForm(schema, async (values) => {
    passkey.forget()
    await startSignIn(values.nationalId)
    navigate(`${paths.signIn}/code${location.search}`)
  })

  async function enterWithPasskey() {
    try {
      const home = homePath(await signInWithPasskey())
      navigate(readNext(new URLSearchParams(location.search), home), { replace: true })
    } catch (error) {
      if (findProblem(error)?.code !== 'session.verification_required') throw error
      navigate(paths.verifyAgain)
    }
  }
  return (
    <QuestionPage
      back={paths.home}
      question={m['ui.session.signIn.question']()}
      why={<p>{m['ui.session.signIn.why']()}</p>}
      errors={passkey.text ? [{ text: passkey.text }] : form.errors}
      attempt={form.attempt + passkey.attempt}
      onSubmit={form.onSubmit}
      pending={form.pending}
      action={m['ui.session.signIn.send']()}
      otherwise={<TextLink to={paths.verify}>{m['ui.session.signIn.first']()}</TextLink>}
      after={<SignInWays pending={passkey.pending} onPasskey={() => void passkey.run(enterWithPasskey)} />}
    >
      <meta name="description" content={m['ui.session.signIn.description']()} />
      <Field label={m['ui.session.signIn.label']()} hint={m['ui.session.signIn.hint']()} {...form.field('nationalId')}>
        <TextInput dir="ltr" inputMode="numeric" autoComplete="username" width="medium" name="nationalId" />
      </Field>
    </QuestionPage>
  )
}
