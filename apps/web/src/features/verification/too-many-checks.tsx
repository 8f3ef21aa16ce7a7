import { m } from '@dadkar/messages'
import { Hourglass } from 'lucide-react'
import { formatWait } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { CounterLinks } from '../../ui/counter-links.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'

type TooManyChecksProps = {
  retryAfter: number
  onBack: () => void
  /** Whether a counter office is another way. */
  mayGo: boolean
}

export function TooManyChecks({ retryAfter, onBack, mayGo }: TooManyChecksProps) {
  return (
    <TroublePage
      icon={Hourglass}
      title={m['ui.verification.tooMany.title']()}
      actions={
        <>
          <Button onClick={onBack}>{m['ui.verification.tooMany.action']()}</Button>
          <ButtonLink to={`${paths.help}#contact`} look="secondary">
            {m['ui.common.help']()}
          </ButtonLink>
        </>
      }
    >
      <p>{m['ui.verification.tooMany.text']({ retryAfter: formatWait(retryAfter) })}</p>
      <p>{m['ui.verification.rejected.kept']()}</p>
      {mayGo && (
        <>
          <p>{m['ui.verification.tooMany.still']()}</p>
          <CounterLinks />
        </>
      )}
    </TroublePage>
  )
}
