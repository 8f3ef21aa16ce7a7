import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { useSend } from '../../lib/use-send.ts'
import { CheckAnswers } from '../../ui/check-answers.tsx'
import { ProofProgress } from '../../ui/proof-progress.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { readDraft } from './draft.ts'
import { isInPerson, pathBefore, stepOf } from './journey.ts'
import { listAnswers } from './list-answers.tsx'
import { findCurrentVerification, pathOf, startEnrolment, startVerification } from './queries.ts'
import { leadThrough } from './steps.ts'
import { TooManyChecks } from './too-many-checks.tsx'

export const loadCheck = leadThrough('check')

async function startOnline(): Promise<string> {
  // Whoever comes back without having changed anything goes on with what was begun.
  const begun = await findCurrentVerification()
  const goesOn = begun?.state === 'codeSent' || begun?.state === 'waiting'
  return pathOf(goesOn ? begun : await startVerification())
}

async function startInPerson(): Promise<string> {
  await startEnrolment()
  return paths.enrolment
}

export function CheckPage() {
  const navigate = useNavigate()
  const sending = useSend()
  const answers = readDraft()
  const { start, hint, why, action } = isInPerson(answers) ? inPerson() : online(answers.level === '3')

  if (sending.refusal?.code === 'verification.too_many') {
    const retryAfter = Number(sending.refusal.params?.retryAfter)
    return <TooManyChecks retryAfter={retryAfter} onBack={sending.forget} mayGo={!isInPerson(answers)} />
  }
  return (
    <QuestionPage
      back={pathBefore('check', answers)}
      step={stepOf('check', answers)}
      question={m['ui.verification.check.question']()}
      hint={<p>{hint}</p>}
      why={<p>{why}</p>}
      errors={sending.text ? [{ text: sending.text }] : []}
      attempt={sending.attempt}
      onSubmit={sending.submit(async () => navigate(await start()))}
      pending={sending.pending}
      action={action}
    >
      <CheckAnswers answers={listAnswers(answers)} />
      <ProofProgress />
    </QuestionPage>
  )
}

const online = (withFace: boolean) => ({
  start: startOnline,
  hint: withFace ? m['ui.face.checkHint']() : m['ui.verification.check.hint'](),
  why: m['ui.verification.check.why'](),
  action: withFace ? m['ui.face.checkSend']() : m['ui.verification.check.send'](),
})

const inPerson = () => ({
  start: startInPerson,
  hint: m['ui.verification.check.hintInPerson'](),
  why: m['ui.verification.check.whyInPerson'](),
  action: m['ui.verification.check.getCode'](),
})
