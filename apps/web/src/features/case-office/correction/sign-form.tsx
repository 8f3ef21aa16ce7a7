import { m } from '@dadkar/messages'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { stepUpPath } from '../../../lib/next-address.ts'
import { formatCode, formatNumber } from '../../../lib/numbers.ts'
import { findProblem } from '../../../lib/problem.ts'
import { useSend } from '../../../lib/use-send.ts'
import { Callout } from '../../../ui/callout.tsx'
import { QuestionPage } from '../../../ui/question-page.tsx'
import { showToast } from '../../../ui/toasts.tsx'
import { officeCasePath, stepPath } from '../case-path.ts'
import { askAgain, type OfficeCaseDetail } from '../queries.ts'
import { CaseLine } from '../step-frame.tsx'
import { DraftBody } from './draft-body.tsx'
import { type CorrectionDraft, readCorrectionAgain, signCorrection } from './queries.ts'

type SignFormProps = { found: OfficeCaseDetail; draft: CorrectionDraft; onChange: () => void }

/** What shows that the text stands otherwise than it does here. */
const moved = ['verdict.changed_elsewhere', 'verdict.already_signed', 'case.step_not_allowed']

/** A member reads the correction once more and signs it. */
export function SignForm({ found, draft, onChange }: SignFormProps) {
  const { id } = found
  const navigate = useNavigate()
  const sending = useSend()
  const key = useRef(crypto.randomUUID())
  const [hasChanged, setChanged] = useState(false)

  async function leaveIssued() {
    showToast(m['ui.correction.issued']())
    await navigate(officeCasePath(id), { replace: true })
  }

  async function sign() {
    try {
      const { version } = await signCorrection(id, draft.version, key.current)
      if (version === 0) return leaveIssued()
      showToast(m['ui.correction.signed']())
    } catch (error) {
      const code = findProblem(error)?.code ?? ''
      key.current = crypto.randomUUID()
      if (code === 'session.step_up_required') return void navigate(stepUpPath(stepPath(id, 'correction')))
      if (!moved.includes(code)) throw error
      const [{ version }] = await Promise.all([readCorrectionAgain(id), askAgain(id)])
      if (version === 0) return leaveIssued()
      setChanged(true)
    }
  }

  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.correction.signQuestion']()}
      hint={
        <>
          <CaseLine found={found} />
          <p>{m['ui.correction.hint']({ number: formatCode(draft.verdictNumber) })}</p>
        </>
      }
      whyHeading={m['ui.desk.effect']()}
      why={
        <>
          <p>{m['ui.correction.why']()}</p>
          <p>{m['ui.correction.whyVotes']({ votes: formatNumber(draft.votes) })}</p>
        </>
      }
      errors={sending.text ? [{ text: sending.text }] : []}
      attempt={sending.attempt}
      onSubmit={sending.submit(sign)}
      pending={sending.pending}
      action={m['ui.correction.sign']()}
    >
      {hasChanged && (
        <Callout tone="warning" title={m['ui.verdict.changedTitle']()} role="alert">
          {m['ui.verdict.changedText']()}
        </Callout>
      )}
      <DraftBody draft={draft} onChange={onChange} />
    </QuestionPage>
  )
}
