import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { useLoaderData, useNavigate } from 'react-router'
import { forgetEnrolment } from '../../lib/enrolment.ts'
import { beginSession } from '../../lib/session.ts'
import { CodeQuestion } from '../../ui/code-question.tsx'
import { clearDraft, readDraft } from './draft.ts'
import { beginningOf, isInPerson, journey, otherNumberPath, stepOf } from './journey.ts'
import { confirmCode, leadToState, lookAgain, pathOf, resendCode, verificationQuery } from './queries.ts'
import { forgetWaiting } from './unfinished.ts'

export const loadCode = leadToState(journey.code)

export function CodePage() {
  const loaded = useLoaderData<typeof loadCode>()
  const navigate = useNavigate()
  // Sending the code again changes it; nothing else has to be asked.
  const { data } = useQuery({
    ...verificationQuery(loaded.id),
    initialData: loaded,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const { challenge } = data
  if (!challenge) return null

  async function confirm(code: string) {
    const { verification, session } = await confirmCode(loaded.id, code)
    if (session) {
      beginSession(session)
      clearDraft()
      forgetWaiting()
      forgetEnrolment()
    }
    navigate(pathOf(verification), { replace: true })
  }
  return (
    <CodeQuestion
      back={beginningOf(loaded)}
      step={readDraft().role && !isInPerson(loaded) ? stepOf('code', readDraft()) : undefined}
      question={m['ui.verification.code.question']()}
      challenge={challenge}
      onCode={confirm}
      onResend={() => resendCode(loaded.id)}
      onLook={async () => (await lookAgain(loaded.id)).challenge?.delivery ?? null}
      otherNumber={otherNumberPath(loaded)}
    />
  )
}
