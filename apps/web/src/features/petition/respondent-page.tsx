import type { PetitionDraft } from '@dadkar/contract/petition'
import { m } from '@dadkar/messages'
import { Navigate, useNavigate, useParams } from 'react-router'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { replaceRespondent } from './respondents.ts'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'
import { useDraftForm } from './use-draft-form.ts'

type Respondent = PetitionDraft['respondents'][number]
type Kind = NonNullable<Respondent['kind']>

/** Who the respondent is and where; they must know themselves to be meant, and be found. */
export function RespondentPage() {
  const { draft, pathOf } = useDraft()
  const position = Number(useParams().position)
  const respondent = draft.respondents[position]
  if (!respondent) return <Navigate replace to={pathOf('respondents')} />
  const { kind } = respondent
  if (kind === null) return <Navigate replace to={pathOf(`respondents/${position}/kind`)} />
  return <RespondentForm key={position} kind={kind} position={position} respondent={respondent} />
}

type RespondentFormProps = { kind: Kind; position: number; respondent: Respondent }

function RespondentForm({ kind, position, respondent }: RespondentFormProps) {
  const navigate = useNavigate()
  const { store, pathOf, leadTo, backTo } = useDraft()
  const form = useDraftForm({
    schema: (schemas) => schemas.respondent,
    defaultValues: { respondent },
    store,
    merge: (content, values) =>
      replaceRespondent(content, position, { ...respondent, ...content.respondents[position], ...values.respondent }),
  })
  return (
    <QuestionPage
      back={backTo(pathOf(`respondents/${position}/kind`))}
      step={stepOf('respondents')}
      question={m['ui.petition.respondentQuestion']()}
      why={<p>{m['ui.petition.respondentWhy']()}</p>}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={form.submit(() => navigate(leadTo('respondents')))}
    >
      {kind === 'person' && (
        <Field
          label={m['ui.petition.respondentNationalId']()}
          hint={m['ui.petition.respondentNationalIdHint']()}
          {...form.field('respondent.nationalId')}
        >
          <TextInput dir="ltr" inputMode="numeric" width="medium" {...form.register('respondent.nationalId')} />
        </Field>
      )}
      {kind === 'organization' && (
        <Field
          label={m['ui.petition.respondentLegalNationalId']()}
          hint={m['ui.petition.respondentLegalNationalIdHint']()}
          {...form.field('respondent.legalNationalId')}
        >
          <TextInput dir="ltr" inputMode="numeric" width="medium" {...form.register('respondent.legalNationalId')} />
        </Field>
      )}
      <Field label={nameLabel(kind)} {...form.field('respondent.name')}>
        <TextInput autoComplete="off" {...form.register('respondent.name')} />
      </Field>
      <Field
        label={m['ui.petition.workshopAddress']()}
        hint={m['ui.petition.workshopAddressHint']()}
        {...form.field('respondent.address')}
      >
        <TextArea rows={3} {...form.register('respondent.address')} />
      </Field>
    </QuestionPage>
  )
}

function nameLabel(kind: Kind): string {
  const labels = {
    person: m['ui.petition.namePerson'],
    organization: m['ui.petition.nameOrganization'],
    unidentified: m['ui.petition.nameUnidentified'],
  } satisfies Record<Kind, () => string>
  return labels[kind]()
}
