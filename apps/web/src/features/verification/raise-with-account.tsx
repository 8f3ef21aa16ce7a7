import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { levelWords } from './names.ts'
import { pathOf, raiseLevel } from './queries.ts'
import { RaiseInPerson } from './raise-in-person.tsx'

const schema = async () => (await import('./raise-schema.ts')).withAccount

/** From level 1: the bank account, and where there is a choice, how far. */
export function RaiseWithAccount({ raises }: { raises: readonly (2 | 3)[] }) {
  const navigate = useNavigate()
  const [first = 2, ...others] = raises
  const hasChoice = others.length > 0
  const form = usePlainForm(schema, async ({ level, sheba }) => {
    const chosen = raises.find((raise) => String(raise) === level) ?? first
    navigate(pathOf(await raiseLevel(chosen, sheba)))
  })
  const isOnly2 = !hasChoice && first === 2
  const question = isOnly2 ? m['ui.verification.raise.question']() : m['ui.face.raiseTo3']()
  return (
    <QuestionPage
      back={paths.profile}
      question={hasChoice ? m['ui.face.raiseQuestion']() : question}
      hint={<p>{isOnly2 ? m['ui.verification.raise.hint']() : m['ui.face.raiseHint']()}</p>}
      why={<p>{m['ui.verification.sheba.why']()}</p>}
      {...form.page}
      after={<RaiseInPerson />}
      action={isOnly2 ? m['ui.verification.raise.send']() : m['ui.face.raiseSend']()}
    >
      {hasChoice && (
        <ChoiceCards
          legend={m['ui.face.raiseQuestion']()}
          legendHidden
          choices={raises.map((level) => ({ value: String(level), ...levelWords(level) }))}
          id="level"
          name="level"
          chosen={String(first)}
        />
      )}
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
