import { text } from '@dadkar/contract/fields'
import { m } from '@dadkar/messages'
import * as z from 'zod/mini'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { SelectInput } from '../../ui/select-input.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { refuseVisit, type Visit } from './queries.ts'
import { dropRefusal, keepRefusal, readRefusal } from './refusal-draft.ts'
import { refusalName, refusals } from './refusal-name.ts'
import { useVisitAction } from './use-visit-action.ts'
import styles from './visit-page.module.css'

const schema = z.object({
  refusedFor: z.enum(refusals, 'choice.empty'),
  note: text('refusal_note', { min: 10, max: 500 }),
})

/** Why not, for the record and for the person. */
export function RefuseForm({ visit: { id }, onCancel }: { visit: Visit; onCancel: () => void }) {
  const act = useVisitAction(id)
  const draft = readRefusal(id)
  const form = usePlainForm(schema, (values) =>
    act(async () => {
      await refuseVisit(id, values)
      dropRefusal(id)
    }),
  )
  function cancel() {
    dropRefusal(id)
    onCancel()
  }
  return (
    <form
      className={styles.form}
      method="post"
      noValidate
      onSubmit={form.onSubmit}
      onChange={({ currentTarget }) => {
        const typed = new FormData(currentTarget)
        keepRefusal(id, { refusedFor: String(typed.get('refusedFor')), note: String(typed.get('note')) })
      }}
    >
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <Field label={m['ui.counter.refusedFor']()} {...form.field('refusedFor')}>
        <SelectInput name="refusedFor" defaultValue={draft.refusedFor}>
          <option value="">{m['ui.counter.choose']()}</option>
          {refusals.map((reason) => (
            <option key={reason} value={reason}>
              {refusalName(reason)}
            </option>
          ))}
        </SelectInput>
      </Field>
      <Field label={m['ui.counter.note']()} hint={m['ui.counter.noteHint']()} {...form.field('note')}>
        <TextArea limit={500} name="note" defaultValue={draft.note} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" look="danger" pending={form.pending}>
          {m['ui.counter.refuse']()}
        </Button>
        <Button look="secondary" onClick={cancel}>
          {m['ui.common.cancel']()}
        </Button>
      </div>
    </form>
  )
}
