import { m } from '@dadkar/messages'
import { type JalaliPart, jalaliMonthNames } from '@dadkar/validators'
import { type ReactNode, useState } from 'react'
import { locale } from '../lib/locale.ts'
import styles from './date-fields.module.css'
import { FieldGroup } from './field-group.tsx'
import { SelectInput } from './select-input.tsx'
import { TextInput } from './text-input.tsx'

type DateFieldsProps = {
  id: string
  legend: ReactNode
  legendHidden?: boolean
  hint?: ReactNode
  error?: string
  /** Which of the three are wrong; all of them when an error is given without this. */
  wrongParts?: readonly JalaliPart[]
  /** A Jalali date, year first: `1370/5/9`; parts not filled in yet are empty: `1370//`. */
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** Lets the browser fill in the person's own birth date. */
  isBirthDate?: boolean
}

const allParts: readonly JalaliPart[] = ['day', 'month', 'year']

/** A date as three fields: day, month by its name, year. Any digits are accepted as they are typed. */
export function DateFields({ id, value, onChange, onBlur, error, wrongParts, isBirthDate, ...group }: DateFieldsProps) {
  const [parts, setParts] = useState(() => splitDate(value))
  const wrong = error ? (wrongParts ?? allParts) : []
  // The summary's link leads to the first wrong part.
  const target = allParts.find((part) => wrong.includes(part)) ?? 'day'

  function control(part: JalaliPart, autoComplete: string) {
    return {
      id: part === target ? id : `${id}-${part}`,
      value: parts[part],
      'aria-invalid': wrong.includes(part) || undefined,
      autoComplete: isBirthDate ? autoComplete : 'off',
      onBlur,
      onChange(event: { target: { value: string } }) {
        const changed = { ...parts, [part]: event.target.value }
        setParts(changed)
        onChange(joinDate(changed))
      },
    }
  }

  const day = control('day', 'bday-day')
  const month = control('month', 'bday-month')
  const year = control('year', 'bday-year')
  return (
    <FieldGroup id={id} error={error} {...group}>
      <div className={styles.parts}>
        <div className={styles.part}>
          <label htmlFor={day.id}>{m['ui.common.day']()}</label>
          <TextInput {...day} inputMode="numeric" maxLength={2} className={styles.day} />
        </div>
        <div className={styles.part}>
          <label htmlFor={month.id}>{m['ui.common.month']()}</label>
          <SelectInput {...month} className={styles.month}>
            <option value="">{m['ui.common.chooseMonth']()}</option>
            {jalaliMonthNames[locale].map((name, index) => (
              <option key={name} value={index + 1}>
                {name}
              </option>
            ))}
          </SelectInput>
        </div>
        <div className={styles.part}>
          <label htmlFor={year.id}>{m['ui.common.year']()}</label>
          <TextInput {...year} inputMode="numeric" maxLength={4} className={styles.year} />
        </div>
      </div>
    </FieldGroup>
  )
}

function splitDate(value: string): Record<JalaliPart, string> {
  const [year = '', month = '', day = ''] = value.split('/')
  return { year, month: month.replace(/^0/, ''), day }
}

function joinDate({ year, month, day }: Record<JalaliPart, string>): string {
  return year || month || day ? [year, month, day].join('/') : ''
}
