import { m } from '@dadkar/messages'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { formatMoment } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { useSend } from '../../lib/use-send.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { ProofProgress } from '../../ui/proof-progress.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { pathOf, retryVerification, type Verification } from './queries.ts'

/** A registry did not answer. Trying again goes on from where the verification stands. */
export function WaitingAttempt({ verification }: { verification: Verification }) {
  const navigate = useNavigate()
  const sending = useSend()
  const [isStillDown, setStillDown] = useState(false)
  const isCivil = verification.waitingFor === 'civil'

  async function retry() {
    setStillDown(false)
    const next = await retryVerification(verification.id)
    if (next.state === 'waiting') setStillDown(true)
    else navigate(pathOf(next))
  }

  const answer = isStillDown ? m['ui.verification.waiting.still']() : sending.text
  return (
    <TroublePage
      title={isCivil ? m['ui.verification.waiting.civilTitle']() : m['ui.verification.waiting.simTitle']()}
      actions={
        <>
          <Button size="large" pending={sending.pending} onClick={() => void sending.run(retry)}>
            {m['ui.common.tryAgain']()}
          </Button>
          <ButtonLink to={`${paths.help}#registry`} look="secondary" size="large">
            {m['ui.verification.waiting.help']()}
          </ButtonLink>
        </>
      }
    >
      <p>{isCivil ? m['ui.verification.waiting.civilText']() : m['ui.verification.waiting.simText']()}</p>
      <p>{m['ui.verification.waiting.kept']({ until: formatMoment(verification.keptUntil) })}</p>
      <ProofProgress />
      {answer && (
        <Callout tone="warning" role="status">
          {answer}
        </Callout>
      )}
    </TroublePage>
  )
}
