import { useState } from 'react'
import { DateFields } from '../../ui/date-fields.tsx'
import { HearingTime } from './hearing-time.tsx'

type Words = { legend: string; hint?: string }

type DayAndTimeProps = {
  day: Words
  time: Words & { hint: string }
  typed: Record<string, string>
  keep: (values: Record<string, unknown>) => void
  field: (name: string) => { id: string; error?: string | undefined }
}

/** A day and an hour of it, kept while they are typed; in the form `day`, `hour` and `minute`. */
export function DayAndTime({ day: dayWords, time, typed, keep, field }: DayAndTimeProps) {
  const [day, setDay] = useState(typed.day ?? '')
  return (
    <>
      <DateFields
        {...dayWords}
        {...field('day')}
        value={day}
        onChange={(value) => {
          setDay(value)
          keep({ day: value })
        }}
      />
      <input type="hidden" name="day" value={day} />
      <HearingTime {...time} hour={typed.hour} minute={typed.minute} onChange={keep} field={field} />
    </>
  )
}
