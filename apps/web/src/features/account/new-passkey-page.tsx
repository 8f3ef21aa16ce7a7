import { text } from '@dadkar/contract/fields'
import { m } from '@dadkar/messages'
import { KeyRound } from 'lucide-react'
import { useLoaderData, useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { stepUpPath } from '../../lib/next-address.ts'
import { supportsPasskeys } from '../../lib/passkey.ts'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { findProblem } from '../../lib/problem.ts'
import { queryClient } from '../../lib/query-client.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { deviceName } from './device.ts'
import { needStepUp } from './need-step-up.ts'
import { addPasskey, sessionsQuery } from './queries.ts'

const schema = z.object({ name: text('passkey_name', { max: 60 }) })

/** A name for this device, as a start. */
export async function loadNewPasskey(): Promise<string> {
  if (!supportsPasskeys()) return ''
  await needStepUp(paths.newPasskey)
  const { items } = await queryClient.ensureQueryData(sessionsQuery)
  const own = items.find(({ isThisOne }) => isThisOne)
  return own?.browser ? deviceName(own) : ''
}

export function NewPasskeyPage() {
  const suggestion = useLoaderData<typeof loadNewPasskey>()
  return supportsPasskeys() ? <NewPasskey suggestion={suggestion} /> : <Unsupported />
}

function NewPasskey({ suggestion }: { suggestion: string }) {
  const navigate = useNavigate()
  const form = usePlainForm(schema, async ({ name }) => {
    try {
      await addPasskey(name)
      navigate(paths.security)
      showToast(m['ui.passkey.made']())
    } catch (error) {
      if (findProblem(error)?.code !== 'session.step_up_required') throw error
      navigate(stepUpPath(paths.newPasskey))
    }
  })
  return (
    <QuestionPage
      back={paths.security}
      question={m['ui.passkey.newQuestion']()}
      hint={
        <>
          <p>{m['ui.passkey.newHint']()}</p>
          <p>{m['ui.passkey.newWhy']()}</p>
          <p>{m['ui.passkey.newShared']()}</p>
        </>
      }
      {...form.page}
      action={m['ui.passkey.make']()}
    >
      <Field label={m['ui.passkey.nameLabel']()} hint={m['ui.passkey.nameHint']()} {...form.field('name')}>
        <TextInput width="medium" name="name" autoComplete="off" defaultValue={suggestion} />
      </Field>
    </QuestionPage>
  )
}

function Unsupported() {
  return (
    <TroublePage
      icon={KeyRound}
      title={m['ui.passkey.unsupportedTitle']()}
      actions={
        <ButtonLink to={paths.security} size="large">
          {m['ui.passkey.unsupportedAction']()}
        </ButtonLink>
      }
    >
      <p>{m['ui.passkey.unsupportedText']()}</p>
    </TroublePage>
  )
}
