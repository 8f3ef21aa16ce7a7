import { m } from '@dadkar/messages'
import { localizeDigits } from '@dadkar/validators'
import { locale } from '../../lib/locale.ts'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './office-form.module.css'
import type { Office } from './queries.ts'

type FieldsOfOffice = {
  office: Office | undefined
  labels: Record<string, string>
  field: (name: string) => { id: string; error: string | undefined }
}

/** How to reach an office: its phone, and its point on the map. */
export function OfficePlace({ office, labels, field }: FieldsOfOffice) {
  return (
    <div className={styles.place}>
      <Field label={labels.phone} hint={m['ui.offices.phoneHint']()} {...field('phone')}>
        <TextInput
          type="tel"
          dir="ltr"
          inputMode="tel"
          autoComplete="off"
          width="medium"
          name="phone"
          defaultValue={office && localizeDigits(office.phone, locale)}
        />
      </Field>
      <div className={styles.pair}>
        <Degrees name="latitude" hint={m['ui.offices.latitudeHint']()} {...{ office, labels, field }} />
        <Degrees name="longitude" hint={m['ui.offices.longitudeHint']()} {...{ office, labels, field }} />
      </div>
    </div>
  )
}

/** As it is written in the language of the page: ۳۵٫۶۸۹۲. */
const inOwnDigits = (degrees: number) =>
  localizeDigits(locale === 'fa' ? String(degrees).replace('.', '٫') : degrees, locale)

type DegreesProps = FieldsOfOffice & { name: 'latitude' | 'longitude'; hint: string }

function Degrees({ name, hint, office, labels, field }: DegreesProps) {
  return (
    <Field label={labels[name]} hint={hint} {...field(name)}>
      <TextInput
        dir="ltr"
        inputMode="decimal"
        autoComplete="off"
        width="medium"
        name={name}
        defaultValue={office && inOwnDigits(office[name])}
      />
    </Field>
  )
}
