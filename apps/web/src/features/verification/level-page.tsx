import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { ApiError } from '../../lib/api-error.ts'
import { fieldErrorText } from '../../lib/error-text.ts'
import { useSend } from '../../lib/use-send.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { saveAnswers } from './draft.ts'
import { pathAfter, pathBefore, stepOf } from './journey.ts'
import { levelsQuery } from './queries.ts'
import { UnfinishedNotice } from './unfinished-notice.tsx'

type ClosedFor = 'notYetOffered' | 'security' | 'inPersonOnly'

/** Drawn at build time: until the API has said which levels are open, those that are known stand there. */
export function LevelPage() {
  const navigate = useNavigate()
  const sending = useSend()
  const { data: levels } = useQuery(levelsQuery)
  const choices = (levels ?? []).map(({ level, closedFor }) => ({
    value: String(level),
    ...levelWords(level),
    closedBecause: closedFor && closedWord(closedFor),
  }))
  const error = sending.refusal && fieldErrorText(sending.refusal.code)

  // A choice without a form library: this is the first page of the journey, and comes over slow lines.
  function goOn(event: FormEvent<HTMLFormElement>) {
    const level = new FormData(event.currentTarget).get('level')
    sending.submit(async () => {
      if (level !== '1') throw new ApiError({ code: 'choice.empty' })
      saveAnswers({ level })
      navigate(pathAfter('level'))
    })(event)
  }

  return (
    <QuestionPage
      back={pathBefore('level')}
      step={stepOf('level')}
      errors={error ? [{ fieldId: 'level', text: error }] : []}
      attempt={sending.attempt}
      onSubmit={goOn}
      question={m['ui.verification.level.question']()}
      hint={<p>{m['ui.verification.level.hint']()}</p>}
      why={<p>{m['ui.verification.level.why']()}</p>}
    >
      <meta name="description" content={m['ui.verification.level.description']()} />
      <UnfinishedNotice />
      <ChoiceCards
        legend={m['ui.verification.level.question']()}
        legendHidden
        choices={choices}
        id="level"
        name="level"
        chosen="1"
        error={error ?? undefined}
      />
    </QuestionPage>
  )
}

function levelWords(level: number) {
  if (level === 1) return { label: m['ui.verification.level.name1'](), detail: m['ui.verification.level.detail1']() }
  if (level === 2) return { label: m['ui.verification.level.name2'](), detail: m['ui.verification.level.detail2']() }
  if (level === 3) return { label: m['ui.verification.level.name3'](), detail: m['ui.verification.level.detail3']() }
  return { label: m['ui.verification.level.name4'](), detail: m['ui.verification.level.detail4']() }
}

function closedWord(reason: ClosedFor): string {
  if (reason === 'notYetOffered') return m['ui.verification.level.notYetOffered']()
  return reason === 'security' ? m['ui.verification.level.security']() : m['ui.verification.level.inPersonOnly']()
}
