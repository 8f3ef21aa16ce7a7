import { m } from '@dadkar/messages'
import { formatMobile, localizeDigits, parseMobile, parseNationalId } from '@dadkar/validators'
import { useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { formatTypedDate } from '../../lib/dates.ts'
import { useForm } from '../../lib/form.ts'
import { locale } from '../../lib/locale.ts'
import { CheckAnswers } from '../../ui/check-answers.tsx'
import { Ltr } from '../../ui/ltr.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { type Answers, readDraft } from './draft.ts'
import { findCurrentVerification, pathOf, startVerification } from './queries.ts'
import { leadThrough, questions, stepOf } from './steps.ts'
import { TooManyChecks } from './too-many-checks.tsx'

export const loadCheck = leadThrough('check')

const nothing = z.object({})

export function CheckPage() {
  const navigate = useNavigate()
  const form = useForm({ schema: nothing, defaultValues: {} })
  const answers = readDraft()

  const send = form.submit(async () => {
    // Whoever comes back without having changed anything goes on with what was begun.
    const begun = await findCurrentVerification()
    const goesOn = begun?.state === 'codeSent' || begun?.state === 'waiting'
    navigate(pathOf(goesOn ? begun : await startVerification(readDraft())))
  })

  if (form.refusal?.code === 'verification.too_many') {
    return <TooManyChecks retryAfter={Number(form.refusal.params?.retryAfter)} onBack={() => form.reset()} />
  }
  return (
    <QuestionPage
      back={questions.birthDate.path}
      step={stepOf('check')}
      question={m['ui.verification.check.question']()}
      hint={<p>{m['ui.verification.check.hint']()}</p>}
      why={<p>{m['ui.verification.check.why']()}</p>}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={send}
      pending={form.pending}
      action={m['ui.verification.check.send']()}
    >
      <CheckAnswers answers={listAnswers(answers)} />
    </QuestionPage>
  )
}

function listAnswers({ capacity, nationalId, mobile, birthDate }: Answers) {
  const change = (question: keyof typeof questions) => `${questions[question].path}?change`
  const id = parseNationalId(nationalId)
  const number = parseMobile(mobile)
  return [
    { term: m['ui.verification.check.level'](), value: m['ui.verification.level.name1']() },
    {
      term: m['ui.verification.check.role'](),
      value: capacity === 'employer' ? m['ui.verification.role.employer']() : m['ui.verification.role.worker'](),
      change: change('capacity'),
    },
    {
      term: m['ui.verification.nationalId.label'](),
      value: <Ltr>{localizeDigits(id.ok ? id.value : nationalId, locale)}</Ltr>,
      change: change('nationalId'),
    },
    {
      term: m['ui.verification.mobile.label'](),
      value: <Ltr>{number.ok ? formatMobile(number.value, locale) : mobile}</Ltr>,
      change: change('mobile'),
    },
    {
      term: m['ui.verification.birthDate.label'](),
      value: formatTypedDate(birthDate),
      change: change('birthDate'),
    },
  ]
}
