import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { api, unwrap } from '../../lib/api.ts'
import { findDelivery } from '../../lib/code-delivery.ts'
import { readNext } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { noteStepUp } from '../../lib/session.ts'
import { useSend } from '../../lib/use-send.ts'
import { CodeQuestion } from '../../ui/code-question.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'

type Challenge = Schemas['Challenge']

/** Before something confidential: why a code is asked, then, when the person says so, the code. */
export function StepUpPage() {
  const next = readNext(useSearchParams()[0], paths.kartabl)
  const [challenge, setChallenge] = useState<Challenge | null>(null)
  const navigate = useNavigate()
  if (!challenge) return <StepUpReason next={next} onSend={async () => setChallenge(await startStepUp())} />

  async function confirm(id: string, code: string) {
    const { steppedUpUntil } = await unwrap(
      api.POST('/v1/step-ups/{id}/confirm', { params: { path: { id } }, body: { code } }),
    )
    noteStepUp(steppedUpUntil)
    navigate(next, { replace: true })
  }
  return (
    <CodeQuestion
      back={next}
      question={m['ui.session.stepUpCode.question']()}
      challenge={challenge}
      onCode={(code) => confirm(challenge.id, code)}
      onLook={() => findDelivery(challenge.id)}
      onResend={async (isOver) => setChallenge(isOver ? await startStepUp() : await resendStepUp(challenge.id))}
    />
  )
}

function StepUpReason({ next, onSend }: { next: string; onSend: () => Promise<void> }) {
  const sending = useSend()
  return (
    <QuestionPage
      back={next}
      question={m['ui.session.stepUp.question']()}
      hint={<p>{m['ui.session.stepUp.text']()}</p>}
      why={<p>{m['ui.session.stepUp.why']()}</p>}
      errors={sending.text ? [{ text: sending.text }] : []}
      attempt={sending.attempt}
      pending={sending.pending}
      onSubmit={sending.submit(onSend)}
      action={m['ui.session.stepUp.send']()}
    >
      <p>{m['ui.session.stepUp.life']()}</p>
    </QuestionPage>
  )
}

function startStepUp(): Promise<Challenge> {
  return unwrap(api.POST('/v1/step-ups'))
}

function resendStepUp(id: string): Promise<Challenge> {
  return unwrap(api.POST('/v1/step-ups/{id}/resend', { params: { path: { id } } }))
}
