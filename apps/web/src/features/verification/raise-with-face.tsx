import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { useSend } from '../../lib/use-send.ts'
import { ProofProgress } from '../../ui/proof-progress.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { pathOf, raiseLevel } from './queries.ts'
import { RaiseInPerson } from './raise-in-person.tsx'

/** From level 2: nothing is typed any more. */
export function RaiseWithFace() {
  const navigate = useNavigate()
  const sending = useSend()
  return (
    <QuestionPage
      back={paths.profile}
      question={m['ui.face.raiseTo3']()}
      hint={<p>{m['ui.face.raiseTo3Hint']()}</p>}
      why={<p>{m['ui.face.raiseWhy']()}</p>}
      errors={sending.text ? [{ text: sending.text }] : []}
      attempt={sending.attempt}
      onSubmit={sending.submit(async () => navigate(pathOf(await raiseLevel(3))))}
      pending={sending.pending}
      after={<RaiseInPerson />}
      action={m['ui.face.raiseSend']()}
    >
      <ProofProgress />
    </QuestionPage>
  )
}
