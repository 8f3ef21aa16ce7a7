import { m } from '@dadkar/messages'
import { Navigate, useNavigate, useParams } from 'react-router'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { blankRespondent, replaceRespondent } from './respondents.ts'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'
import { useDraftForm } from './use-draft-form.ts'

/** How the respondent is known: this decides how the notice reaches them. */
export function RespondentKindPage() {
  const { draft, pathOf } = useDraft()
  const position = Number(useParams().position)
  // One more than there are is being added; it is in the draft once its kind is known.
  if (!(position <= draft.respondents.length)) return <Navigate replace to={pathOf('respondents')} />
  return <KindForm key={position} position={position} />
}

function KindForm({ position }: { position: number }) {
  const navigate = useNavigate()
  const { store, draft, pathOf, backTo } = useDraft()
  const form = useDraftForm({
    schema: (schemas) => schemas.respondentKind,
    defaultValues: { kind: draft.respondents[position]?.kind ?? null },
    store,
    merge: (content, { kind }) =>
      replaceRespondent(content, position, { ...(content.respondents[position] ?? blankRespondent), kind }),
  })
  return (
    <QuestionPage
      back={position === 0 ? backTo(pathOf('employment')) : pathOf('respondents')}
      step={stepOf('respondents')}
      question={m['ui.petition.respondentKindQuestion']()}
      hint={<p>{m['ui.petition.respondentKindHint']()}</p>}
      why={<p>{m['ui.petition.respondentKindWhy']()}</p>}
      errors={form.errors}
      attempt={form.attempt}
      // Another kind asks for other details, so the next page is the details even for those who came from the check.
      onSubmit={form.submit(() => navigate({ pathname: pathOf(`respondents/${position}`), search: location.search }))}
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
