import { nameMember as endpoint } from '@dadkar/contract/organization'
import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { nameMember } from './queries.ts'

export function loadNameMember() {
  requireFreshCode(`${paths.organization}/new`)
  return null
}

/** A signatory names somebody who may act for the organization. */
export function NameMemberPage() {
  const navigate = useNavigate()
  const form = usePlainForm(endpoint.body, async (values) => {
    const { name } = await nameMember(values)
    showToast(m['ui.organization.named']({ name }))
    navigate(paths.organization)
  })
  return (
    <QuestionPage
      back={paths.organization}
      question={m['ui.organization.addQuestion']()}
      hint={<p>{m['ui.organization.addHint']()}</p>}
      why={<p>{m['ui.organization.addWhy']()}</p>}
      {...form.page}
      action={m['ui.organization.add']()}
    >
      <Field label={m['ui.organization.name']()} {...form.field('name')}>
        <TextInput autoComplete="off" name="name" />
      </Field>
      <Field label={m['ui.organization.nationalId']()} {...form.field('nationalId')}>
        <TextInput dir="ltr" inputMode="numeric" autoComplete="off" width="medium" name="nationalId" />
      </Field>
    </QuestionPage>
  )
}
