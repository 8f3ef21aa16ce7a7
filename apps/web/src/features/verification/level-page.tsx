import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { levelsQuery } from './queries.ts'
import { questions } from './steps.ts'
import { useQuestion } from './use-question.ts'

type ClosedFor = 'notYetOffered' | 'security' | 'inPersonOnly'

/** Drawn at build time: until the API has said which levels are open, those that are known stand there. */
export function LevelPage() {
  const { form, page } = useQuestion('level', questions.level.schema, '1')
  const { data: levels } = useQuery(levelsQuery)
  const choices = (levels ?? []).map(({ level, closedFor }) => ({
    value: String(level),
    ...levelWords(level),
    closedBecause: closedFor && closedWord(closedFor),
  }))
  return (
    <QuestionPage
      {...page}
      question={m['ui.verification.level.question']()}
      hint={<p>{m['ui.verification.level.hint']()}</p>}
      why={<p>{m['ui.verification.level.why']()}</p>}
    >
      <meta name="description" content={m['ui.verification.level.description']()} />
      <ChoiceCards
        legend={m['ui.verification.level.question']()}
        legendHidden
        choices={choices}
        {...form.field('level')}
        {...form.register('level')}
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
