import { m } from '@dadkar/messages'
import { Field } from '../../ui/field.tsx'
import { ProvinceOptions } from '../../ui/province-options.tsx'
import { SelectInput } from '../../ui/select-input.tsx'

type ProvinceFieldProps = { id: string; label: string | undefined; error: string | undefined; chosen?: string }

export function ProvinceField({ id, label, error, chosen = '' }: ProvinceFieldProps) {
  return (
    <Field id={id} label={label} error={error}>
      <SelectInput name="province" width="medium" defaultValue={chosen}>
        <ProvinceOptions choose={m['ui.offices.choose']()} />
      </SelectInput>
    </Field>
  )
}
