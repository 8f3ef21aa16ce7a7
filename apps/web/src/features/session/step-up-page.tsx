import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { Fingerprint } from 'lucide-react'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { api, unwrap } from '../../lib/api.ts'
import { findDelivery } from '../../lib/code-delivery.ts'
import { readNext } from '../../lib/next-address.ts'
import { supportsPasskeys } from '../../lib/passkey.ts'
import { paths } from '../../lib/paths.ts'
import { noteStepUp } from '../../lib/session.ts'
import { useSend } from '../../lib/use-send.ts'
import { Button } from '../../ui/button.tsx'
import { CodeQuestion } from '../../ui/code-question.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { stepUpWithPasskey } from './passkey-session.ts'

type Challenge = Schemas['Challenge']

/** Before something confidential: why a code is asked, then, when the person says so, the code; or a passkey. */
export function StepUpPage() {
  const next = readNext(useSearchParams()[0], paths.kartabl)
  const [challenge, setChallenge] = useState<Challenge | null>(null)
  const navigate = useNavigate()
  async function unlock() {
    await stepUpWithPasskey()
    navigate(next, { replace: true })
  }
  if (!challenge) {
    return <StepUpReason next={next} onSend={async () => setChallenge(await startStepUp())} onPasskey={unlock} />
  }

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

type StepUpReasonProps = { next: string; onSend: () => Promise<void>; onPasskey: () => Promise<void> }

function StepUpReason({ next, onSend, onPasskey }: StepUpReasonProps) {
  const sending = useSend()
  const hasPasskey = useOwnPasskeys()
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
      otherwise={
        hasPasskey && (
          <Button look="secondary" size="large" onClick={() => void sending.run(onPasskey)}>
            <Fingerprint size={20} aria-hidden />
            {m['ui.passkey.stepUp']()}
          </Button>
        )
      }
    >
      <p>{m['ui.session.stepUp.life']()}</p>
    </QuestionPage>
  )
}

/** Whether there is a passkey to offer, here where the browser could use it. */
function useOwnPasskeys(): boolean {
  const { data } = useQuery({
    queryKey: ['account', 'passkeys'],
    queryFn: () => unwrap(api.GET('/v1/passkeys')),
    enabled: supportsPasskeys(),
  })
  return (data?.items.length ?? 0) > 0
}

function startStepUp(): Promise<Challenge> {
  return unwrap(api.POST('/v1/step-ups'))
}

function resendStepUp(id: string): Promise<Challenge> {
  return unwrap(api.POST('/v1/step-ups/{id}/resend', { params: { path: { id } } }))
}
