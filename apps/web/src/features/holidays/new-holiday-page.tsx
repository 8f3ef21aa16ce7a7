import { m } from '@dadkar/messages'
import { jalaliToIso, parseJalaliDate } from '@dadkar/validators'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { formatIsoDay } from '../../lib/dates.ts'
import { stepUpPath } from '../../lib/next-address.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { findProblem } from '../../lib/problem.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { DateFields } from '../../ui/date-fields.tsx'
import { Field } from '../../ui/field.tsx'
import { InBothLanguages } from '../../ui/in-both-languages.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { Affected } from './affected.tsx'
import { editHolidays } from './queries.ts'

export function loadNewHoliday() {
  requireFreshCode(paths.newHoliday)
  return null
}

const schema = async () => (await import('./new-holiday-schema.ts')).newHoliday

/** An administrator adds a holiday, or takes off a lunar one that fell on another day. */
export function NewHolidayPage() {
  const navigate = useNavigate()
  const [day, setDay] = useState('')
  const [what, setWhat] = useState('add')
  const form = usePlainForm(schema, async (body) => {
    try {
      const { limitCount, nextOpenDay } = await editHolidays(body)
      const moved = { count: formatNumber(limitCount), day: formatIsoDay(nextOpenDay) }
      showToast(body.isHoliday && limitCount > 0 ? m['ui.holidays.savedMoved'](moved) : m['ui.holidays.saved']())
    } catch (error) {
      if (findProblem(error)?.code !== 'session.step_up_required') throw error
      return void navigate(stepUpPath(paths.newHoliday))
    }
    navigate(paths.holidays)
  })
  const labels = { 'name.fa': m['ui.holidays.nameFa'](), 'name.en': m['ui.holidays.nameEn']() }
  // «نام تعطیلی را بنویسید» stands twice in a summary, and says not which.
  const errors = form.errors.map(({ fieldId, text }: { fieldId?: string; text: string }) => {
    const label = fieldId === 'name.fa' || fieldId === 'name.en' ? labels[fieldId] : undefined
    return { fieldId, text: label ? `${label}: ${text}` : text }
  })
  const parsed = parseJalaliDate(day)
  return (
    <QuestionPage
      back={paths.holidays}
      question={m['ui.holidays.question']()}
      hint={<p>{m['ui.holidays.hint']()}</p>}
      {...form.page}
      errors={errors}
      action={m['ui.common.save']()}
    >
      <ChoiceCards
        id="what"
        legend={m['ui.holidays.what']()}
        name="what"
        chosen={what}
        onChange={(event) => setWhat(event.target.value)}
        choices={[
          { value: 'add', label: m['ui.holidays.add'](), detail: m['ui.holidays.addDetail']() },
          { value: 'off', label: m['ui.holidays.takeOff'](), detail: m['ui.holidays.takeOffDetail']() },
        ]}
      />
      <DateFields legend={m['ui.holidays.day']()} {...form.field('date')} value={day} onChange={setDay} />
      <input type="hidden" name="date" value={day} />
      <InBothLanguages name="name" labels={labels} field={form.field} value={undefined} />
      <Field label={m['ui.holidays.reason']()} hint={m['ui.holidays.reasonHint']()} {...form.field('reason')}>
        <TextInput name="reason" width="full" maxLength={300} autoComplete="off" />
      </Field>
      {what === 'add' && parsed.ok && <Affected date={jalaliToIso(parsed.value)} />}
    </QuestionPage>
  )
}
