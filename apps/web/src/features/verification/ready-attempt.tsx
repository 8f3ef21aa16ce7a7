import { m } from '@dadkar/messages'
import { CircleCheckBig } from 'lucide-react'
import { useNavigate } from 'react-router'
import { formatMoment } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { useSend } from '../../lib/use-send.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { FollowNumber } from './follow-number.tsx'
import { pathOf, retryVerification, type Verification } from './queries.ts'

/** The registries have answered while the person was away: one press sends the code. */
export function ReadyAttempt({ verification }: { verification: Verification }) {
  const navigate = useNavigate()
  const sending = useSend()
  return (
    <TroublePage
      icon={CircleCheckBig}
      isGood
      title={m['ui.follow.readyTitle']()}
      actions={
        <>
          <Button
            size="large"
            pending={sending.pending}
            onClick={() => void sending.run(async () => navigate(pathOf(await retryVerification(verification.id))))}
          >
            {m['ui.follow.readyAction']()}
          </Button>
          <ButtonLink to={`${paths.help}#code`} look="secondary" size="large">
            {m['ui.common.help']()}
          </ButtonLink>
        </>
      }
    >
      <p>{m['ui.follow.readyText']()}</p>
      <p>{m['ui.follow.readyKept']({ until: formatMoment(verification.keptUntil) })}</p>
      <FollowNumber code={verification.followCode} />
      {sending.text && (
        <Callout tone="error" role="alert">
          {sending.text}
        </Callout>
      )}
    </TroublePage>
  )
}
