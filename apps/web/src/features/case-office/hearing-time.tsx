import { m } from '@dadkar/messages'
import { FieldGroup } from '../../ui/field-group.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './hearing-time.module.css'

type Part = 'hour' | 'minute'
type HearingTimeProps = Partial<Record<Part, string>> & {
  field: (name: Part) => { error?: string }
  onChange: (typed: Partial<Record<Part, string>>) => void
  legend: string
  hint: string
}

/** An hour as two fields, as a day is three. */
export function HearingTime({ hour, minute, field, onChange, legend, hint }: HearingTimeProps) {
  const error = field('hour').error ?? field('minute').error
  const control = (part: Part, typed: string | undefined) => ({
    id: part,
    name: part,
    defaultValue: typed,
    className: styles.digits,
    'aria-invalid': field(part).error ? true : undefined,
    onChange: (event: { target: { value: string } }) => onChange({ [part]: event.target.value }),
  })
  return (
    <FieldGroup id="time" legend={legend} hint={hint} error={error}>
      <div className={styles.parts}>
        <div className={styles.part}>
          <label htmlFor="hour">{m['ui.desk.hour']()}</label>
          <TextInput {...control('hour', hour)} inputMode="numeric" autoComplete="off" maxLength={2} />
        </div>
        <div className={styles.part}>
          <label htmlFor="minute">{m['ui.desk.minute']()}</label>
          <TextInput {...control('minute', minute)} inputMode="numeric" autoComplete="off" maxLength={2} />
        </div>
      </div>
    </FieldGroup>
  )
}
