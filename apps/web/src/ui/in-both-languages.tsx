import type { Schemas } from '@dadkar/client'
import { Field } from './field.tsx'
import styles from './in-both-languages.module.css'
import { TextInput } from './text-input.tsx'

type InBothLanguagesProps = {
  name: string
  /** What each field is called, by its path: `<name>.fa` and `<name>.en`. */
  labels: Record<string, string>
  field: (path: string) => { id: string; error: string | undefined }
  value: Schemas['LocalizedText'] | undefined
  /** Too long to stand beside each other. */
  isLong?: boolean
}

/** One text in Persian and in English beside each other; the inputs are called `<name>.fa` and `<name>.en`. */
export function InBothLanguages({ name, labels, field, value, isLong }: InBothLanguagesProps) {
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
              defaultValue={value?.[language]}
            />
          </Field>
        )
      })}
    </div>
  )
}
