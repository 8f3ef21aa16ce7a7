import { m } from '@dadkar/messages'
import { type FormEvent, useState } from 'react'
import { type LoaderFunctionArgs, useLoaderData, useNavigate } from 'react-router'
import { fieldErrorText } from '../../lib/error-text.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { useSend } from '../../lib/use-send.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { levelsQuery, setLevel } from './queries.ts'

export async function loadLevelForm({ params }: LoaderFunctionArgs) {
  requireFreshCode(`${paths.levels}/${params.level}`)
  const levels = await queryClient.ensureQueryData(levelsQuery)
  const found = levels.find(({ level }) => String(level) === params.level)
  if (!found) throw new Response(null, { status: 404 })
  return found
}

/** Opens a level, or closes it with a reason that everybody reads. */
export function LevelFormPage() {
  const { level, isOpen, reason } = useLoaderData<typeof loadLevelForm>()
  const navigate = useNavigate()
  const sending = useSend()
  const [choice, setChoice] = useState(isOpen ? 'open' : 'closed')
  const codes = sending.refusal?.fields ?? {}
  const labels: Record<string, string> = {
    'reason.fa': m['ui.levels.reasonFa'](),
    'reason.en': m['ui.levels.reasonEn'](),
  }
  const errors = Object.entries(codes).map(([path, code]) => {
    return { fieldId: path, text: `${labels[path] ?? ''}: ${fieldErrorText(code)}` }
  })
  const refusal = sending.text && errors.length === 0 ? [{ text: sending.text }] : []
  const errorAt = (path: string) => (codes[path] ? fieldErrorText(codes[path]) : undefined)

  function save(event: FormEvent<HTMLFormElement>) {
    const form = new FormData(event.currentTarget)
    const words = { fa: String(form.get('reason.fa') ?? ''), en: String(form.get('reason.en') ?? '') }
    sending.submit(async () => {
      await setLevel(level, { isOpen: choice === 'open', reason: choice === 'open' ? null : words })
      showToast(m['ui.levels.saved']())
      navigate(paths.levels)
    })(event)
  }
  return (
    <QuestionPage
      back={paths.levels}
      question={m['ui.levels.question']({ level: formatNumber(level) })}
      hint={<p>{m['ui.levels.hint']()}</p>}
      errors={[...refusal, ...errors]}
      attempt={sending.attempt}
      pending={sending.pending}
      onSubmit={save}
      action={m['ui.common.save']()}
    >
      <ChoiceCards
        id="choice"
        legend={m['ui.levels.state']()}
        name="choice"
        chosen={choice}
        onChange={(event) => setChoice(event.target.value)}
        choices={[
          { value: 'open', label: m['ui.levels.open'](), detail: m['ui.levels.openDetail']() },
          { value: 'closed', label: m['ui.levels.closed'](), detail: m['ui.levels.closedDetail']() },
        ]}
      />
      {choice === 'closed' && (
        <>
          <Field id="reason.fa" label={m['ui.levels.reasonFa']()} error={errorAt('reason.fa')}>
            <TextInput name="reason.fa" lang="fa" dir="rtl" defaultValue={reason?.fa} />
          </Field>
          <Field id="reason.en" label={m['ui.levels.reasonEn']()} error={errorAt('reason.en')}>
            <TextInput name="reason.en" lang="en" dir="ltr" defaultValue={reason?.en} />
          </Field>
        </>
      )}
    </QuestionPage>
  )
}
