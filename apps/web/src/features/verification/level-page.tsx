import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { ApiError } from '../../lib/api-error.ts'
import { fieldErrorText } from '../../lib/error-text.ts'
import { locale } from '../../lib/locale.ts'
import { useSend } from '../../lib/use-send.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { levels, readDraft, saveAnswers } from './draft.ts'
import { journey, pathAfter, pathBefore, stepOf } from './journey.ts'
import { levelWords } from './names.ts'
import { levelsQuery } from './queries.ts'
import { UnfinishedNotice } from './unfinished-notice.tsx'

/** Drawn at build time: until the API has said which levels are open, those that are known stand there. */
export function LevelPage() {
  const navigate = useNavigate()
  const isChange = useSearchParams()[0].has('change')
  const sending = useSend()
  const { data: offered = [] } = useQuery(levelsQuery)
  const choices = offered.map(({ level, isOpen, reason }) => ({
    value: String(level),
    ...levelWords(level),
    closedBecause: isOpen ? null : (reason?.[locale] ?? m['ui.verification.level.security']()),
  }))
  const error = sending.refusal && fieldErrorText(sending.refusal.code)

  // A choice without a form library: this is the first page of the journey, and comes over slow lines.
  function goOn(event: FormEvent<HTMLFormElement>) {
    const chosen = new FormData(event.currentTarget).get('level')
    const level = levels.find((name) => name === chosen)
    sending.submit(async () => {
      if (!level) throw new ApiError({ code: 'choice.empty' })
      saveAnswers({ level })
      navigate(isChange ? journey.check : pathAfter('level', readDraft()))
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
