import { officeBody } from '@dadkar/contract/office'
import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { stepUpPath } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { findProblem } from '../../lib/problem.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { InBothLanguages } from '../../ui/in-both-languages.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { officeLabels } from './office-labels.ts'
import { OfficePlace } from './office-place.tsx'
import { ProvinceField } from './province-field.tsx'
import type { Office, OfficeBody } from './queries.ts'
import { readOffice } from './read-office.ts'

const schema = z.pipe(z.pipe(z.record(z.string(), z.unknown()), z.transform(readOffice)), officeBody)

const bareErrors = /^(office_text|choice)\./

type OfficeFormProps = {
  /** Where this form stands, to come back to after a fresh code. */
  path: string
  question: string
  office?: Office
  save: (body: OfficeBody) => Promise<void>
}

/** Everything that people read of an office, in both languages. */
export function OfficeForm({ path, question, office, save }: OfficeFormProps) {
  const navigate = useNavigate()
  const form = usePlainForm(schema, async (body) => {
    try {
      await save(body)
    } catch (error) {
      if (findProblem(error)?.code !== 'session.step_up_required') throw error
      return void navigate(stepUpPath(path))
    }
    showToast(m['ui.offices.saved']())
    navigate(paths.officeAdmin)
  })
  const labels = officeLabels()
  // «این بخش را بنویسید» says nothing in a summary without the name of its field.
  const errors = form.errors.map(({ fieldId, text }: { fieldId?: string; text: string }) => {
    const isBare = fieldId !== undefined && bareErrors.test(form.code(fieldId) ?? '')
    return { fieldId, text: isBare ? `${labels[fieldId]}: ${text}` : text }
  })
  const parts = { field: form.field, labels }
  return (
    <QuestionPage
      back={paths.officeAdmin}
      question={question}
      hint={<p>{m['ui.offices.hint']()}</p>}
      {...form.page}
      errors={errors}
      action={m['ui.common.save']()}
    >
      <ProvinceField chosen={office?.province} label={labels.province} {...form.field('province')} />
      <InBothLanguages name="name" value={office?.name} {...parts} />
      <InBothLanguages name="city" value={office?.city} {...parts} />
      <InBothLanguages name="address" isLong value={office?.address} {...parts} />
      <InBothLanguages name="hours" isLong value={office?.hours} {...parts} />
      <OfficePlace office={office} {...parts} />
      <ChoiceCards
        legend={labels.isOpen}
        name="isOpen"
        isDense
        chosen={office?.isOpen === false ? 'closed' : 'open'}
        {...form.field('isOpen')}
        choices={[
          { value: 'open', label: m['ui.offices.open'](), detail: m['ui.offices.openDetail']() },
          { value: 'closed', label: m['ui.offices.closed'](), detail: m['ui.offices.closedDetail']() },
        ]}
      />
    </QuestionPage>
  )
}
