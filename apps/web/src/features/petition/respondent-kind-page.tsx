import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'
import { useDraftForm } from './use-draft-form.ts'

/** How the respondent is known: this decides how the notice reaches them. */
export function RespondentKindPage() {
  const navigate = useNavigate()
  const { store, draft, pathOf, backTo } = useDraft()
  const form = useDraftForm({
    schema: (schemas) => schemas.respondentKind,
    defaultValues: { kind: draft.respondent.kind },
    store,
    merge: (content, values) => ({ ...content, respondent: { ...content.respondent, kind: values.kind } }),
  })
  return (
    <QuestionPage
      back={backTo(pathOf('employment'))}
      step={stepOf('respondent-kind')}
      question={m['ui.petition.respondentKindQuestion']()}
      hint={<p>{m['ui.petition.respondentKindHint']()}</p>}
      why={<p>{m['ui.petition.respondentKindWhy']()}</p>}
      errors={form.errors}
      attempt={form.attempt}
      // Another kind asks for other details, so the next page is the details even for those who came from the check.
      onSubmit={form.submit(() => navigate({ pathname: pathOf('respondent'), search: location.search }))}
    >
      <ChoiceCards
        legend={m['ui.petition.respondentKindQuestion']()}
        legendHidden
        choices={[
          {
            value: 'person',
            label: m['ui.petition.kindPerson'](),
            detail: m['ui.petition.kindPersonDetail'](),
          },
          {
            value: 'organization',
            label: m['ui.petition.kindOrganization'](),
            detail: m['ui.petition.kindOrganizationDetail'](),
          },
          {
            value: 'unidentified',
            label: m['ui.petition.kindUnidentified'](),
            detail: m['ui.petition.kindUnidentifiedDetail'](),
          },
        ]}
        {...form.field('kind')}
        {...form.register('kind')}
      />
    </QuestionPage>
  )
}
