import { legalNationalId, licenceNumber, personIdentifier, registrationNumber } from '@dadkar/contract/fields'
import { m } from '@dadkar/messages'
import { localizeDigits } from '@dadkar/validators'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { locale } from '../../lib/locale.ts'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { capacityOf, type Role, roleName, roles } from '../../lib/roles.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { startVisit } from './queries.ts'
import { visitPath } from './visit-path.ts'

/** Which numbers are asked for follows from the role. */
const schema = z.object({
  role: z.enum(roles, 'choice.empty'),
  nationalId: personIdentifier,
  licenceNumber: z.optional(licenceNumber),
  legalNationalId: z.optional(legalNationalId),
  registrationNumber: z.optional(registrationNumber),
})

/** Begins for a person who came without a code: as what they prove themselves, and the numbers of that. */
export function NewVisitPage() {
  const navigate = useNavigate()
  const searched: { nationalId?: string } | null = useLocation().state
  const [chosen, setChosen] = useState('')
  const form = usePlainForm(schema, async ({ role, ...given }) => {
    const { id } = await startVisit({ capacity: capacityOf(role), ...given })
    navigate(visitPath(id), { replace: true })
  })
  return (
    <QuestionPage
      back={paths.counter}
      question={m['ui.counter.newQuestion']()}
      hint={<p>{m['ui.counter.newHint']()}</p>}
      why={<p>{m['ui.counter.newWhy']()}</p>}
      {...form.page}
      action={m['ui.counter.newAction']()}
    >
      <ChoiceCards
        legend={m['ui.counter.role']()}
        isDense
        name="role"
        onChange={({ target }) => setChosen(target.value)}
        choices={roles.map((role) => ({ value: role, label: roleName(role) }))}
        {...form.field('role')}
      />
      <NumberField
        name="nationalId"
        label={m['ui.verification.nationalId.label']()}
        form={form}
        given={searched?.nationalId && localizeDigits(searched.nationalId, locale)}
      />
      {numbersOf(chosen).map((field) => (
        <NumberField key={field.name} form={form} {...field} />
      ))}
    </QuestionPage>
  )
}

type NumberFieldProps = {
  name: string
  label: string
  hint?: string
  given?: string
  form: { field: (name: string) => { id: string; error?: string } }
}

function NumberField({ name, label, hint, given, form }: NumberFieldProps) {
  return (
    <Field label={label} hint={hint} {...form.field(name)}>
      <TextInput dir="ltr" inputMode="numeric" autoComplete="off" width="medium" name={name} defaultValue={given} />
    </Field>
  )
}

function numbersOf(role: Role | string) {
  const licence = {
    name: 'licenceNumber',
    label: m['ui.verification.licence.label'](),
    hint: m['ui.counter.licenceHint'](),
  }
  const company = [
    {
      name: 'legalNationalId',
      label: m['ui.verification.company.legalId'](),
      hint: m['ui.verification.company.legalIdHint'](),
    },
    {
      name: 'registrationNumber',
      label: m['ui.verification.company.registration'](),
      hint: m['ui.verification.company.registrationHint'](),
    },
  ]
  if (role === 'legalEmployer') return company
  return role === 'lawyer' ? [licence] : []
}
