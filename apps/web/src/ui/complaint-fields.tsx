import { m } from '@dadkar/messages'
import { useState } from 'react'
import { DateFields } from './date-fields.tsx'
import { Field } from './field.tsx'
import { TextInput } from './text-input.tsx'

type ComplaintFieldsProps = {
  typed: Record<string, string | undefined>
  keep: (typed: Record<string, string>) => void
  field: (name: string) => { id: string; error?: string }
}

/** When somebody complained at the Administrative Court, and under which number. */
export function ComplaintFields({ typed, keep, field }: ComplaintFieldsProps) {
  const [day, setDay] = useState(typed.complainedOn ?? '')
  return (
    <>
      <DateFields
        legend={m['ui.settlement.complaintDay']()}
        {...field('complainedOn')}
        value={day}
        onChange={(value) => {
          setDay(value)
          keep({ complainedOn: value })
        }}
      />
      <input type="hidden" name="complainedOn" value={day} />
      <Field label={m['ui.settlement.complaintNumber']()} optional {...field('courtNumber')}>
        <TextInput
          dir="ltr"
          autoComplete="off"
          name="courtNumber"
          defaultValue={typed.courtNumber}
          onChange={(event) => keep({ courtNumber: event.target.value })}
        />
      </Field>
    </>
  )
}
