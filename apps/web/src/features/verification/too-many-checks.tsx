import { m } from '@dadkar/messages'
import { Hourglass } from 'lucide-react'
import { formatWait } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'

export function TooManyChecks({ retryAfter, onBack }: { retryAfter: number; onBack: () => void }) {
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
      <p>{m['ui.verification.tooMany.still']()}</p>
    </TroublePage>
  )
}
