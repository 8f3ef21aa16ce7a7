import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { useState } from 'react'
import { type LoaderFunctionArgs, redirect, useLoaderData, useNavigate } from 'react-router'
import { formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { queryClient } from '../../lib/query-client.ts'
import { useSend } from '../../lib/use-send.ts'
import { CodeQuestion } from '../../ui/code-question.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { needStepUp } from './need-step-up.ts'
import { confirmMobileCode, mobileChangeQuery, resendMobileCode, sendMobileCode } from './queries.ts'

/** Comes after a fresh code at the old number, or a passkey. A change that is over begins again. */
export async function loadMobileChange({ params }: LoaderFunctionArgs) {
  const { id = '' } = params
  await needStepUp(`${paths.changeMobile}/${id}`)
  return queryClient.fetchQuery(mobileChangeQuery(id)).catch((error) => {
    throw findProblem(error)?.code === 'mobile_change.over' ? redirect(paths.changeMobile) : error
  })
}

export function MobileCodePage() {
  const change = useLoaderData<typeof loadMobileChange>()
  const [challenge, setChallenge] = useState<Schemas['Challenge'] | null>(null)
  const navigate = useNavigate()
  const send = async () => setChallenge(await sendMobileCode(change.id))
  if (!challenge) return <SendQuestion mobile={change.mobile} onSend={send} />

  async function confirm(challengeId: string, code: string) {
    await confirmMobileCode(change.id, challengeId, code)
    navigate(paths.security, { replace: true })
    showToast(m['ui.account.mobileChanged']())
  }
  return (
    <CodeQuestion
      back={paths.changeMobile}
      step={{ now: 3, of: 3 }}
      question={m['ui.account.codeQuestion']()}
      challenge={challenge}
      action={m['ui.account.codeAction']()}
      otherwise={<TextLink to={paths.changeMobile}>{m['ui.account.otherMobile']()}</TextLink>}
      onCode={(code) => confirm(challenge.id, code)}
      onResend={async (isOver) => {
        if (isOver) await send()
        else setChallenge(await resendMobileCode(change.id, challenge.id))
      }}
    />
  )
}

function SendQuestion({ mobile, onSend }: { mobile: string; onSend: () => Promise<void> }) {
  const sending = useSend()
  return (
    <QuestionPage
      back={paths.changeMobile}
      step={{ now: 2, of: 3 }}
      question={m['ui.account.sendQuestion']()}
      hint={<p>{m['ui.account.sendText']({ mobile: formatCode(mobile) })}</p>}
      errors={sending.text ? [{ text: sending.text }] : []}
      attempt={sending.attempt}
      pending={sending.pending}
      onSubmit={sending.submit(onSend)}
      action={m['ui.account.sendAction']()}
      otherwise={<TextLink to={paths.changeMobile}>{m['ui.account.otherMobile']()}</TextLink>}
    >
      <p>{m['ui.account.sendAfter']()}</p>
    </QuestionPage>
  )
}
