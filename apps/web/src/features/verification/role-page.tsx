import { m } from '@dadkar/messages'
import { type Role, roleName, roles } from '../../lib/roles.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { leadThrough, schemas } from './steps.ts'
import { useQuestion } from './use-question.ts'

export const loadRole = leadThrough('role')

export function RolePage() {
  const { draft, field, page } = useQuestion('role', schemas.role)
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
        choices={roles.map((role) => ({ value: role, label: roleName(role), detail: detailOf(role) }))}
        {...field('role')}
        name="role"
        chosen={draft.role}
      />
    </QuestionPage>
  )
}

function detailOf(role: Role): string {
  const details = {
    worker: m['ui.verification.role.workerDetail'],
    employer: m['ui.verification.role.employerDetail'],
    legalEmployer: m['ui.verification.role.legalEmployerDetail'],
    representative: m['ui.verification.role.representativeDetail'],
    lawyer: m['ui.verification.role.lawyerDetail'],
    expert: m['ui.verification.role.expertDetail'],
  }
  return details[role]()
}
