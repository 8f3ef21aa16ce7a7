import { provinces } from '@dadkar/contract/provinces'
import { m } from '@dadkar/messages'
import { locale } from '../../lib/locale.ts'
import { provinceName } from '../../lib/province-name.ts'
import { Field } from '../../ui/field.tsx'
import { SelectInput } from '../../ui/select-input.tsx'

type ProvinceFieldProps = { id: string; label: string | undefined; error: string | undefined; chosen?: string }

/** The provinces in the order of the alphabet of the page. */
export function ProvinceField({ id, label, error, chosen = '' }: ProvinceFieldProps) {
  const names = provinces.map((province) => ({ province, name: provinceName(province) }))
  const inOrder = names.sort((one, other) => one.name.localeCompare(other.name, locale))
  return (
    <Field id={id} label={label} error={error}>
      <SelectInput name="province" width="medium" defaultValue={chosen}>
        <option value="">{m['ui.offices.choose']()}</option>
        {inOrder.map(({ province, name }) => (
          <option key={province} value={province}>
            {name}
          </option>
        ))}
      </SelectInput>
    </Field>
  )
}
