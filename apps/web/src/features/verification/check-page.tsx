import { m } from '@dadkar/messages'
import { formatMobile, localizeDigits, parseMobile, parseNationalId } from '@dadkar/validators'
import { useNavigate } from 'react-router'
import { formatTypedDate } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import { useSend } from '../../lib/use-send.ts'
import { CheckAnswers } from '../../ui/check-answers.tsx'
import { Ltr } from '../../ui/ltr.tsx'
import { ProofProgress } from '../../ui/proof-progress.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { type Answers, readDraft } from './draft.ts'
import { changePath, journey, stepOf } from './journey.ts'
import { findCurrentVerification, pathOf, startVerification } from './queries.ts'
import { leadThrough } from './steps.ts'
import { TooManyChecks } from './too-many-checks.tsx'

export const loadCheck = leadThrough('check')

export function CheckPage() {
  const navigate = useNavigate()
  const sending = useSend()
  const answers = readDraft()

  const send = sending.submit(async () => {
    // Whoever comes back without having changed anything goes on with what was begun.
    const begun = await findCurrentVerification()
    const goesOn = begun?.state === 'codeSent' || begun?.state === 'waiting'
    navigate(pathOf(goesOn ? begun : await startVerification(readDraft())))
  })

  if (sending.refusal?.code === 'verification.too_many') {
    return <TooManyChecks retryAfter={Number(sending.refusal.params?.retryAfter)} onBack={sending.forget} />
  }
  return (
    <QuestionPage
      back={journey.birthDate}
      step={stepOf('check')}
      question={m['ui.verification.check.question']()}
      hint={<p>{m['ui.verification.check.hint']()}</p>}
      why={<p>{m['ui.verification.check.why']()}</p>}
      errors={sending.text ? [{ text: sending.text }] : []}
      attempt={sending.attempt}
      onSubmit={send}
      pending={sending.pending}
      action={m['ui.verification.check.send']()}
    >
      <CheckAnswers answers={listAnswers(answers)} />
      <ProofProgress />
    </QuestionPage>
  )
}

function listAnswers({ capacity, nationalId, mobile, birthDate }: Answers) {
  const id = parseNationalId(nationalId)
  const number = parseMobile(mobile)
  return [
    { term: m['ui.verification.check.level'](), value: m['ui.verification.level.name1']() },
    {
      term: m['ui.verification.check.role'](),
      value: capacity === 'employer' ? m['ui.verification.role.employer']() : m['ui.verification.role.worker'](),
      change: changePath('capacity'),
    },
    {
      term: m['ui.verification.nationalId.label'](),
      value: <Ltr>{localizeDigits(id.ok ? id.value : nationalId, locale)}</Ltr>,
      change: changePath('nationalId'),
    },
    {
      term: m['ui.verification.mobile.label'](),
      value: <Ltr>{number.ok ? formatMobile(number.value, locale) : mobile}</Ltr>,
      change: changePath('mobile'),
    },
    {
      term: m['ui.verification.birthDate.label'](),
      value: formatTypedDate(birthDate),
      change: changePath('birthDate'),
    },
  ]
}
