import { m } from '@dadkar/messages'
import { boardRules } from '@dadkar/procedure/boards'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { stepUpPath } from '../../../lib/next-address.ts'
import { formatNumber } from '../../../lib/numbers.ts'
import { findProblem } from '../../../lib/problem.ts'
import { useSend } from '../../../lib/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { FieldError } from '../../../ui/field-error.tsx'
import { showToast } from '../../../ui/toasts.tsx'
import { stepPath } from '../case-path.ts'
import { issueVerdict, type Verdict } from './queries.ts'

/** The last who was awaited has left the board: whoever sat issues the text that the others signed. */
export function IssueSigned({ id, verdict: { stage, version } }: { id: string; verdict: Verdict }) {
  const navigate = useNavigate()
  const sending = useSend()
  const [key] = useState(() => crypto.randomUUID())

  async function issue() {
    try {
      await issueVerdict(id, { version }, key)
      showToast(m['ui.verdict.issuedNow']())
    } catch (error) {
      if (findProblem(error)?.code !== 'session.step_up_required') throw error
      await navigate(stepUpPath(stepPath(id, 'verdict')))
    }
  }
  return (
    <Callout tone="warning" title={m['ui.verdict.readyTitle']()}>
      <p>{m['ui.verdict.readyText']({ votes: formatNumber(boardRules[stage].votes) })}</p>
      {sending.text && <FieldError id="issue-error">{sending.text}</FieldError>}
      <Button pending={sending.pending} onClick={() => void sending.run(issue)}>
        {m['ui.verdict.issue']()}
      </Button>
    </Callout>
  )
}
