import { m } from '@dadkar/messages'
import { Field } from '../../ui/field.tsx'
import { SelectInput } from '../../ui/select-input.tsx'
import { fullName } from './labels.ts'
import type { Holder } from './queries.ts'

type HolderFieldProps = {
  id: string
  label: string
  hint?: string
  error: string | undefined
  holders: readonly Holder[]
}

/** One of the people who hold the capacity. */
export function HolderField({ id, label, hint, error, holders }: HolderFieldProps) {
  const sorted = [...holders].sort((a, b) => a.lastName.localeCompare(b.lastName, 'fa'))
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <SelectInput name={id} width="medium" defaultValue="">
        <option value="">{m['ui.staff.choose']()}</option>
        {sorted.map((holder) => (
          <option key={holder.id} value={holder.id}>
            {fullName(holder)}
          </option>
        ))}
      </SelectInput>
    </Field>
  )
}
