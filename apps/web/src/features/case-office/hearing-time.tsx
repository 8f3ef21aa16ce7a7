import { m } from '@dadkar/messages'
import type { UseFormRegister } from 'react-hook-form'
import { FieldGroup } from '../../ui/field-group.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './hearing-time.module.css'

type Values = { day: string; hour: string; minute: string }
type HearingTimeProps = {
  form: {
    register: UseFormRegister<Values>
    field: (name: 'hour' | 'minute') => { id: string; error?: string }
  }
}

/** The hour of a hearing, as a clock is read: hour, then minute, in both languages. */
export function HearingTime({ form: { register, field } }: HearingTimeProps) {
  const [hour, minute] = [field('hour'), field('minute')]
  return (
    <FieldGroup
      id="time"
      legend={m['ui.desk.hearingTime']()}
      hint={m['ui.desk.hearingTimeHint']()}
      error={hour.error ?? minute.error}
    >
      <div className={styles.clock}>
        <div className={styles.part}>
          <label htmlFor="hour">{m['ui.desk.hour']()}</label>
          <TextInput
            id="hour"
            inputMode="numeric"
            autoComplete="off"
            maxLength={2}
            className={styles.digits}
            aria-invalid={hour.error ? true : undefined}
            {...register('hour')}
          />
        </div>
        <span className={styles.colon} aria-hidden>
          :
        </span>
        <div className={styles.part}>
          <label htmlFor="minute">{m['ui.desk.minute']()}</label>
          <TextInput
            id="minute"
            inputMode="numeric"
            autoComplete="off"
            maxLength={2}
            className={styles.digits}
            aria-invalid={minute.error ? true : undefined}
            {...register('minute')}
          />
        </div>
      </div>
    </FieldGroup>
  )
}
