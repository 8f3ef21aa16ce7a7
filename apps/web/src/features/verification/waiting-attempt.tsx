import { m } from '@dadkar/messages'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { formatMoment } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { registryName } from '../../lib/registry-name.ts'
import { useSend } from '../../lib/use-send.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { ProofProgress } from '../../ui/proof-progress.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { FollowNumber } from './follow-number.tsx'
import { pathOf, retryVerification, type Verification } from './queries.ts'
import { rememberWaiting } from './unfinished.ts'

/** A registry did not answer. Trying again goes on from where the verification stands. */
export function WaitingAttempt({ verification }: { verification: Verification }) {
  const navigate = useNavigate()
  const sending = useSend()
  const [isStillDown, setStillDown] = useState(false)
  const registry = registryName(verification.waitingFor)

  useEffect(() => rememberWaiting(verification.keptUntil), [verification.keptUntil])

  async function retry() {
    setStillDown(false)
    const next = await retryVerification(verification.id)
    if (next.state === 'waiting') setStillDown(true)
    else navigate(pathOf(next))
  }

  const answer = isStillDown ? m['ui.verification.waiting.still']() : sending.text
  return (
    <TroublePage
      title={m['ui.verification.waiting.title']({ registry })}
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
      <p>{m['ui.verification.waiting.text']({ registry })}</p>
      <p>{m['ui.verification.waiting.kept']({ until: formatMoment(verification.keptUntil) })}</p>
      <p>{tellsAlone(verification) ? m['ui.follow.auto']() : m['ui.face.auto']()}</p>
      <p>
        <TextLink to={paths.status}>{m['ui.follow.toStatus']()}</TextLink>
      </p>
      <FollowNumber code={verification.followCode} />
      <ProofProgress />
      {answer && (
        <Callout tone="warning" role="status">
          {answer}
        </Callout>
      )}
    </TroublePage>
  )
}

/** Before the face check no SMS can call the person back: whose SIM it is has not been asked yet. */
function tellsAlone({ level, waitingFor }: Verification): boolean {
  return level !== 3 || waitingFor === 'sim'
}
