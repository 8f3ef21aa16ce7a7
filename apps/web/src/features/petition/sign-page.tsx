import type { Challenge } from '@dadkar/contract/code'
import type { Receipt } from '@dadkar/contract/petition'
import { m } from '@dadkar/messages'
import { useRef } from 'react'
import { Navigate, useLocation, useNavigate } from 'react-router'
import { findDelivery } from '../../lib/code-delivery.ts'
import { formatCode, formatNumber } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { withOthers } from '../../lib/with-others.ts'
import { CodeQuestion } from '../../ui/code-question.tsx'
import { resendSignatureCode, startSignature, submitPetition } from './queries.ts'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'

/** The code that was sent, and the version of the petition it signs. */
type Signature = { challenge: Challenge; version: number }

/** The code entered here is the person's signature under what they have just checked. */
export function SignPage() {
  const { pathOf } = useDraft()
  const signature: Signature | null = useLocation().state
  if (!signature) return <Navigate replace to={pathOf('check')} />
  return <SignForm {...signature} />
}

function SignForm({ challenge, version }: Signature) {
  const { id, draft, pathOf } = useDraft()
  const navigate = useNavigate()
  const submit = useSubmission((code, key) => submitPetition(id, { challengeId: challenge.id, code, version }, key))
  const check = pathOf('check')

  async function sign(code: string) {
    try {
      const { caseId } = await submit(code)
      await navigate(`${paths.cases}/${caseId}/receipt`, { replace: true })
    } catch (error) {
      if (findProblem(error)?.code !== 'petition.changed_elsewhere') throw error
      await navigate(check, { replace: true, state: { changed: true } })
    }
  }

  async function resend(isOver: boolean) {
    const next = isOver ? await startSignature(id) : await resendSignatureCode(id, challenge.id)
    const signature: Signature = { challenge: next, version }
    await navigate(pathOf('sign'), { replace: true, state: signature })
  }

  return (
    <CodeQuestion
      back={check}
      step={stepOf('sign')}
      question={m['ui.petition.signTitle']()}
      hint={
        <>
          {m['ui.petition.signText']({
            claims: formatNumber(draft.claims.length),
            respondent: withOthers(draft.respondents[0]?.name ?? '', draft.respondents.length),
          })}{' '}
          {m['ui.common.codeSentTo']({ mobile: formatCode(challenge.sentTo ?? '') })}
        </>
      }
      challenge={challenge}
      action={m['ui.petition.signAction']()}
      onCode={sign}
      onResend={resend}
      onLook={() => findDelivery(challenge.id)}
    />
  )
}

/** The same code sent twice, by a double press or after a broken line, is one attempt and gets one answer. */
function useSubmission(send: (code: string, key: string) => Promise<Receipt>) {
  const last = useRef<{ code: string; key: string; answer: Promise<Receipt> | null }>(null)
  return (code: string): Promise<Receipt> => {
    if (last.current?.code !== code) last.current = { code, key: crypto.randomUUID(), answer: null }
    const attempt = last.current
    attempt.answer ??= send(code, attempt.key).finally(() => {
      attempt.answer = null
    })
    return attempt.answer
  }
}
