import { m } from '@dadkar/messages'
import { useState } from 'react'
import { formatCode, formatNumber } from '../../../lib/numbers.ts'
import { findProblem } from '../../../lib/problem.ts'
import { dropUnsent } from '../../../lib/unsent.ts'
import { useKeptForm } from '../../../lib/use-kept-form.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Field } from '../../../ui/field.tsx'
import { Written } from '../../../ui/papers/paper-sheet.tsx'
import { QuestionPage } from '../../../ui/question-page.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { officeCasePath } from '../case-path.ts'
import { loadSchemas } from '../load-schemas.ts'
import type { OfficeCaseDetail } from '../queries.ts'
import { CaseLine } from '../step-frame.tsx'
import { unsentName } from '../use-step.ts'
import { type CorrectionDraft, readCorrectionAgain, saveCorrection } from './queries.ts'

const schema = async () => (await loadSchemas()).correction

type WriteFormProps = { found: OfficeCaseDetail; draft: CorrectionDraft; onSaved: () => void }

export function WriteForm({ found, draft, onSaved }: WriteFormProps) {
  const { id } = found
  const { version, verdictNumber, votes } = draft
  const [hasChanged, setChanged] = useState(false)
  const name = unsentName(id, 'correction')
  const form = useKeptForm({ name, schema, send: ({ text }) => save(text).catch(meet) })

  async function save(text: string) {
    await saveCorrection(id, { version, text })
    dropUnsent(name)
    onSaved()
  }

  /** Another member saved meanwhile: what was typed here stays, and takes its place when it is sent again. */
  async function meet(error: unknown) {
    if (findProblem(error)?.code !== 'verdict.changed_elsewhere') throw error
    await readCorrectionAgain(id)
    setChanged(true)
  }

  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.correction.question']()}
      hint={
        <>
          <CaseLine found={found} />
          <p>{m['ui.correction.hint']({ number: formatCode(verdictNumber) })}</p>
        </>
      }
      whyHeading={m['ui.desk.effect']()}
      why={
        <>
          <p>{m['ui.correction.why']()}</p>
          <p>{m['ui.correction.whyVotes']({ votes: formatNumber(votes) })}</p>
        </>
      }
      {...form.page}
      onChange={form.onChange}
      action={m['ui.correction.save']()}
    >
      {hasChanged && (
        <Callout tone="warning" title={m['ui.verdict.conflictTitle']()} role="alert">
          <Written>{draft.text}</Written>
        </Callout>
      )}
      <Field label={m['ui.correction.text']()} hint={m['ui.correction.textHint']()} {...form.field('text')}>
        <TextArea rows={8} limit={5000} name="text" defaultValue={form.typed.text ?? draft.text} />
      </Field>
    </QuestionPage>
  )
}
