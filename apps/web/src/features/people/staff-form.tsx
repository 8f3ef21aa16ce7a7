import { changeStaff as endpoint, staffCapacities } from '@dadkar/contract/staff'
import { m } from '@dadkar/messages'
import { type FormEvent, lazy, Suspense, useState } from 'react'
import * as z from 'zod/mini'
import { capacityName } from '../../lib/capacity-name.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SelectInput } from '../../ui/select-input.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { showToast } from '../../ui/toasts.tsx'
import styles from './people-page.module.css'
import { type AdministeredPerson, changeStaff } from './queries.ts'

const OfficeField = lazy(() => import('./office-field.tsx').then((part) => ({ default: part.OfficeField })))

type StaffFormProps = { person: AdministeredPerson; onChange: (person: AdministeredPerson) => void }

const { capacity, kind, reason } = endpoint.body.shape
// Its own name: two fields of one page must not share an id.
const schema = z.object({
  capacity,
  kind,
  officeId: z.optional(z.uuid('choice.empty')),
  changeReason: reason,
})

/** Of a clerk it has to be said for which office. */
function needsOffice(form: HTMLFormElement): boolean {
  const typed = new FormData(form)
  return typed.get('capacity') === 'clerk' && typed.get('kind') === 'give'
}

/** Gives the person found a capacity of staff, or takes it. */
export function StaffForm({ person, onChange }: StaffFormProps) {
  const [asksOffice, setAsksOffice] = useState(false)
  const form = usePlainForm(schema, async ({ changeReason, ...change }) => {
    const { capacity, kind } = change
    const { state } = await changeStaff(person.id, { ...change, reason: changeReason })
    if (state === 'pending') return showToast(m['ui.staff.proposed']())
    showToast(m['ui.staff.done']())
    const rest = person.capacities.filter((held) => held !== capacity)
    onChange({ ...person, capacities: kind === 'give' ? [...rest, capacity] : rest })
  })
  return (
    <Panel heading={m['ui.staff.changeTitle']()}>
      <form
        className={styles.form}
        method="post"
        noValidate
        onSubmit={form.onSubmit}
        onChange={({ currentTarget }: FormEvent<HTMLFormElement>) => setAsksOffice(needsOffice(currentTarget))}
      >
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <Field label={m['ui.staff.capacity']()} {...form.field('capacity')}>
          <SelectInput name="capacity" width="medium" defaultValue="">
            <option value="">{m['ui.staff.choose']()}</option>
            {staffCapacities.map((name) => (
              <option key={name} value={name}>
                {capacityName(name)}
              </option>
            ))}
          </SelectInput>
        </Field>
        <ChoiceCards
          name="kind"
          legend={m['ui.staff.kind']()}
          isDense
          chosen="give"
          {...form.field('kind')}
          choices={[
            { value: 'give', label: m['ui.staff.give'](), detail: m['ui.staff.giveDetail']() },
            { value: 'take', label: m['ui.staff.take'](), detail: m['ui.staff.takeDetail']() },
          ]}
        />
        {asksOffice && (
          <Suspense fallback={<Skeleton rows={1} />}>
            <OfficeField {...form.field('officeId')} />
          </Suspense>
        )}
        <Field label={m['ui.staff.changeReason']()} hint={m['ui.staff.changeHint']()} {...form.field('changeReason')}>
          <TextArea limit={500} name="changeReason" />
        </Field>
        <Button type="submit" pending={form.pending}>
          {m['ui.staff.change']()}
        </Button>
      </form>
    </Panel>
  )
}
