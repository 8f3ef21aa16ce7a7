import { m } from '@dadkar/messages'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { leadThrough, schemas } from './steps.ts'
import { useQuestion } from './use-question.ts'

export const loadRole = leadThrough('capacity')

export function RolePage() {
  const { form, page } = useQuestion('capacity', schemas.capacity)
  const later = m['ui.verification.role.later']()
  const choices = [
    { value: 'worker', label: m['ui.verification.role.worker'](), detail: m['ui.verification.role.workerDetail']() },
    {
      value: 'employer',
      label: m['ui.verification.role.employer'](),
      detail: m['ui.verification.role.employerDetail'](),
    },
    {
      value: 'legal',
      label: m['ui.common.whoLegal'](),
      detail: needs(m['ui.common.needLegal']()),
      closedBecause: later,
    },
    {
      value: 'representative',
      label: m['ui.common.whoRepresentative'](),
      detail: needs(m['ui.common.needRepresentative']()),
      closedBecause: later,
    },
    {
      value: 'lawyer',
      label: m['ui.common.whoLawyer'](),
      detail: needs(m['ui.common.needLawyer']()),
      closedBecause: later,
    },
  ]
  return (
    <QuestionPage
      {...page}
      question={m['ui.verification.role.question']()}
      hint={<p>{m['ui.verification.role.hint']()}</p>}
      why={<p>{m['ui.verification.role.why']()}</p>}
    >
      <ChoiceCards
        legend={m['ui.verification.role.question']()}
        legendHidden
        choices={choices}
        {...form.field('capacity')}
        {...form.register('capacity')}
      />
    </QuestionPage>
  )
}

function needs(what: string): string {
  return m['ui.verification.role.needs']({ what })
}
