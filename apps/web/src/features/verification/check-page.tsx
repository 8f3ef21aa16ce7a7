import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import { useSend } from '../../lib/use-send.ts'
import { CheckAnswers } from '../../ui/check-answers.tsx'
import { ProofProgress } from '../../ui/proof-progress.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { readDraft } from './draft.ts'
import { pathBefore, stepOf } from './journey.ts'
import { listAnswers } from './list-answers.tsx'
import { findCurrentVerification, pathOf, startVerification } from './queries.ts'
import { leadThrough } from './steps.ts'
import { TooManyChecks } from './too-many-checks.tsx'

export const loadCheck = leadThrough('check')

export function CheckPage() {
  const navigate = useNavigate()
  const sending = useSend()
  const answers = readDraft()
  const withFace = answers.level === '3'

  const send = sending.submit(async () => {
    // Whoever comes back without having changed anything goes on with what was begun.
    const begun = await findCurrentVerification()
    const goesOn = begun?.state === 'codeSent' || begun?.state === 'waiting'
    navigate(pathOf(goesOn ? begun : await startVerification()))
  })

  if (sending.refusal?.code === 'verification.too_many') {
    return <TooManyChecks retryAfter={Number(sending.refusal.params?.retryAfter)} onBack={sending.forget} />
  }
  return (
    <QuestionPage
      back={pathBefore('check', answers)}
      step={stepOf('check', answers)}
      question={m['ui.verification.check.question']()}
      hint={<p>{withFace ? m['ui.face.checkHint']() : m['ui.verification.check.hint']()}</p>}
      why={<p>{m['ui.verification.check.why']()}</p>}
      errors={sending.text ? [{ text: sending.text }] : []}
      attempt={sending.attempt}
      onSubmit={send}
      pending={sending.pending}
      action={withFace ? m['ui.face.checkSend']() : m['ui.verification.check.send']()}
    >
      <CheckAnswers answers={listAnswers(answers)} />
      <ProofProgress />
    </QuestionPage>
  )
}
