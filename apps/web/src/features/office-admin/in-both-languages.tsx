import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './office-form.module.css'
import type { Office } from './queries.ts'

export type FieldsOfOffice = {
  office: Office | undefined
  labels: Record<string, string>
  field: (name: string) => { id: string; error: string | undefined }
}

type InBothLanguagesProps = FieldsOfOffice & {
  name: 'name' | 'city' | 'address' | 'hours'
  /** Too long to stand beside each other. */
  isLong?: boolean
}

/** One text of an office, in Persian and in English. */
export function InBothLanguages({ name, isLong, office, labels, field }: InBothLanguagesProps) {
  return (
    <div className={isLong ? styles.long : styles.pair}>
      {(['fa', 'en'] as const).map((language) => {
        const path = `${name}.${language}`
        return (
          <Field key={language} label={labels[path]} {...field(path)}>
            <TextInput
              name={path}
              lang={language}
              dir={language === 'fa' ? 'rtl' : 'ltr'}
              width="full"
              autoComplete="off"
              defaultValue={office?.[name][language]}
            />
          </Field>
        )
      })}
    </div>
  )
}
