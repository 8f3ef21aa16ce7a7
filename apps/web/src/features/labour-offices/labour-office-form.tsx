import { newLabourOffice } from '@dadkar/contract/labour-office'
import { m } from '@dadkar/messages'
import type { To } from 'react-router'
import * as z from 'zod/mini'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Field } from '../../ui/field.tsx'
import { InBothLanguages } from '../../ui/in-both-languages.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import type { LabourOfficeBody, LabourOfficeDetail, NewLabourOffice } from './queries.ts'
import { readLabourOffice } from './read-labour-office.ts'

const schema = z.pipe(z.pipe(z.record(z.string(), z.unknown()), z.transform(readLabourOffice)), newLabourOffice)

const bareError = /^office_text\./

type LabourOfficeFormProps = {
  back: To
  question: string
  hint: string
  office?: LabourOfficeDetail
  save: (office: NewLabourOffice & LabourOfficeBody) => Promise<void>
}

/** What people read of a labour office, in both languages. Its code is asked for once. */
export function LabourOfficeForm({ back, question, hint, office, save }: LabourOfficeFormProps) {
  const form = usePlainForm(schema, save)
  const labels: Record<string, string> = {
    code: m['ui.labour.codeLabel'](),
    'name.fa': m['ui.offices.nameFa'](),
    'name.en': m['ui.offices.nameEn'](),
    'address.fa': m['ui.offices.addressFa'](),
    'address.en': m['ui.offices.addressEn'](),
  }
  // «این بخش را بنویسید» says nothing in a summary without the name of its field.
  const errors = form.errors.map(({ fieldId, text }: { fieldId?: string; text: string }) => {
    const isBare = fieldId !== undefined && bareError.test(form.code(fieldId) ?? '')
    return { fieldId, text: isBare ? `${labels[fieldId]}: ${text}` : text }
  })
  const parts = { field: form.field, labels }
  return (
    <QuestionPage
      back={back}
      question={question}
      hint={<p>{hint}</p>}
      {...form.page}
      errors={errors}
      action={m['ui.common.save']()}
    >
      {office ? (
        <input type="hidden" name="code" value={office.code} />
      ) : (
        <Field label={labels.code} hint={m['ui.labour.codeHint']()} {...form.field('code')}>
          <TextInput name="code" dir="ltr" inputMode="numeric" autoComplete="off" width="short" />
        </Field>
      )}
      <InBothLanguages name="name" value={office?.name} {...parts} />
      <InBothLanguages name="address" value={office?.address} {...parts} />
    </QuestionPage>
  )
}
