import { m } from '@dadkar/messages'
import { listProvinces } from '../../lib/province-name.ts'
import { Field } from '../../ui/field.tsx'
import { SelectInput } from '../../ui/select-input.tsx'

type ProvinceFieldProps = { id: string; label: string | undefined; error: string | undefined; chosen?: string }

export function ProvinceField({ id, label, error, chosen = '' }: ProvinceFieldProps) {
  return (
    <Field id={id} label={label} error={error}>
      <SelectInput name="province" width="medium" defaultValue={chosen}>
        <option value="">{m['ui.offices.choose']()}</option>
        {listProvinces().map(({ province, name }) => (
          <option key={province} value={province}>
            {name}
          </option>
        ))}
      </SelectInput>
    </Field>
  )
}
