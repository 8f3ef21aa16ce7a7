import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { locale } from '../../lib/locale.ts'
import { listProvinces } from '../../lib/province-name.ts'
import { Field } from '../../ui/field.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { SelectInput } from '../../ui/select-input.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { openOfficesQuery } from './queries.ts'

type Office = Schemas['CounterOffice']

/** Which office a clerk works for, by province; only those that are open. */
export function OfficeField({ id, error }: { id: string; error: string | undefined }) {
  const { data, isError, refetch } = useQuery(openOfficesQuery)
  if (isError) return <LoadFailed title={m['ui.staff.officesFailed']()} onRetry={() => void refetch()} />
  if (!data) return <Skeleton rows={1} />
  return (
    <Field id={id} label={m['ui.staff.office']()} hint={m['ui.staff.officeHint']()} error={error}>
      <SelectInput name="officeId" defaultValue="">
        <option value="">{m['ui.staff.choose']()}</option>
        {groupByProvince(data).map(({ name, offices }) => (
          <optgroup key={name} label={name}>
            {offices.map((office) => (
              <option key={office.id} value={office.id}>
                {m['ui.staff.officeOf']({ name: office.name[locale], city: office.city[locale] })}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectInput>
    </Field>
  )
}

function groupByProvince(offices: readonly Office[]) {
  return listProvinces()
    .map(({ province, name }) => ({ name, offices: offices.filter((office) => office.province === province) }))
    .filter((group) => group.offices.length > 0)
}
