import { m } from '@dadkar/messages'
import { formatJalali, isoToJalali, jalaliToIso, parseJalaliDate } from '@dadkar/validators'
import { type FormEvent, useState } from 'react'
import { fieldErrorText } from '../../../lib/error-text.ts'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import styles from './hearing-days.module.css'

type Days = { from: string | undefined; to: string | undefined }
type HearingDaysProps = Days & { onChoose: (days: Days) => void }

const shown = (day: string | undefined) => (day ? formatJalali(isoToJalali(day), 'en', 'numeric') : '')

/** Between which days a hearing is; either end may stay open. */
export function HearingDays({ from, to, onChoose }: HearingDaysProps) {
  const [typed, setTyped] = useState({ from: shown(from), to: shown(to) })
  const [wrong, setWrong] = useState<{ from?: string; to?: string }>({})
  function apply(event: FormEvent) {
    event.preventDefault()
    const [first, last] = [readDay(typed.from), readDay(typed.to)]
    setWrong({ ...(first.error && { from: first.error }), ...(last.error && { to: last.error }) })
    if (!first.error && !last.error) onChoose({ from: first.day, to: last.day })
  }
  const end = (name: 'from' | 'to', legend: string) => (
    <DateFields
      id={`hearing-${name}`}
      legend={legend}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
      {...(wrong[name] && { error: wrong[name] })}
    />
  )
  return (
    <form className={styles.days} onSubmit={apply} noValidate>
      {end('from', m['ui.deskList.hearingFrom']())}
      {end('to', m['ui.deskList.hearingTo']())}
      <Button type="submit" look="secondary">
        {m['ui.deskList.showHearings']()}
      </Button>
    </form>
  )
}

/** A day as it was typed, or none; and what is wrong with it. */
function readDay(typed: string): { day?: string; error?: string } {
  if (typed === '') return {}
  const parsed = parseJalaliDate(typed)
  return parsed.ok ? { day: jalaliToIso(parsed.value) } : { error: fieldErrorText(`date.${parsed.reason}`) ?? '' }
}
