import type { PetitionDraft } from '@dadkar/contract/petition'
import { maxRespondents } from '@dadkar/contract/respondent'
import { m } from '@dadkar/messages'
import { Plus } from 'lucide-react'
import type { FormEvent } from 'react'
import { Navigate, useLocation, useNavigate } from 'react-router'
import { fieldErrorText } from '../../lib/error-text.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import parts from './part-list.module.css'
import { PartRow } from './part-row.tsx'
import { respondentKindName } from './respondents.ts'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'

/** Whom the petition is against so far; one more can be added, each can be changed or, while another stays, removed. */
export function RespondentsPage() {
  const navigate = useNavigate()
  const { search } = useLocation()
  const { store, draft, pathOf, leadTo, backTo } = useDraft()
  const { respondents } = draft
  if (respondents.length === 0) return <Navigate replace to={pathOf('respondents/0/kind')} />

  function goOn(event: FormEvent) {
    event.preventDefault()
    void navigate(leadTo('claims'))
  }

  function remove(position: number) {
    const { content } = store.getState()
    store.change({ ...content, respondents: content.respondents.filter((_, index) => index !== position) })
  }

  return (
    <QuestionPage
      back={backTo(pathOf('respondents/0'))}
      step={stepOf('respondents')}
      question={m['ui.petition.respondentsQuestion']()}
      hint={<p>{m['ui.petition.respondentsHint']()}</p>}
      why={<p>{m['ui.petition.respondentWhy']()}</p>}
      onSubmit={goOn}
      action={m['ui.petition.respondentsDone']()}
    >
      <ul className={parts.parts}>
        {respondents.map((respondent, index) => (
          <RespondentRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a respondent is known by their place in the petition
            key={index}
            respondent={respondent}
            to={{ pathname: pathOf(`respondents/${index}/kind`), search }}
            onRemove={respondents.length > 1 ? () => remove(index) : undefined}
          />
        ))}
      </ul>
      {respondents.length < maxRespondents ? (
        <div>
          <ButtonLink look="secondary" to={{ pathname: pathOf(`respondents/${respondents.length}/kind`), search }}>
            <Plus size={18} aria-hidden />
            {m['ui.petition.addRespondent']()}
          </ButtonLink>
        </div>
      ) : (
        <p>{fieldErrorText('respondents.too_many')}</p>
      )}
    </QuestionPage>
  )
}

type RespondentRowProps = {
  respondent: PetitionDraft['respondents'][number]
  to: { pathname: string; search: string }
  onRemove: (() => void) | undefined
}

function RespondentRow({ respondent: { name: typed, kind }, to, onRemove }: RespondentRowProps) {
  const name = typed.trim() || m['ui.petition.respondentUnnamed']()
  return (
    <PartRow
      name={name}
      detail={kind ? respondentKindName(kind) : m['ui.petition.notAnswered']()}
      to={to}
      editLabel={m['ui.petition.editRespondent']({ name })}
      removal={{
        title: m['ui.petition.removeRespondentTitle'](),
        text: m['ui.petition.removeRespondentText']({ name }),
      }}
      onRemove={onRemove}
    />
  )
}
