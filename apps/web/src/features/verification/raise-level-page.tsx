import { sheba } from '@dadkar/contract/fields'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Callout } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { levelsQuery, pathOf, raiseLevel } from './queries.ts'

const schema = z.object({ sheba })

/** A signed-in person raises their level: only the bank account is asked, and then a code. */
export function RaiseLevelPage() {
  const navigate = useNavigate()
  const form = usePlainForm(schema, async (values) => {
    navigate(pathOf(await raiseLevel(values.sheba)))
  })
  return (
    <QuestionPage
      back={paths.profile}
      question={m['ui.verification.raise.question']()}
      hint={<p>{m['ui.verification.raise.hint']()}</p>}
      why={<p>{m['ui.verification.sheba.why']()}</p>}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={form.onSubmit}
      pending={form.pending}
      action={m['ui.verification.raise.send']()}
      after={<InPerson />}
    >
      <Field
        label={m['ui.verification.sheba.label']()}
        hint={m['ui.verification.sheba.hint']()}
        {...form.field('sheba')}
      >
        <TextInput dir="ltr" autoComplete="off" spellCheck={false} name="sheba" />
      </Field>
    </QuestionPage>
  )
}

/** While it is open: a counter office raises the account to level 4. */
function InPerson() {
  const { data: levels = [] } = useQuery(levelsQuery)
  if (!levels.some(({ level, isOpen }) => level === 4 && isOpen)) return null
  return (
    <Callout title={m['ui.verification.raise.inPerson']()}>
      <p>{m['ui.verification.raise.inPersonText']()}</p>
      <TextLink to={paths.inPerson}>{m['ui.office.getCode']()}</TextLink>
    </Callout>
  )
}
