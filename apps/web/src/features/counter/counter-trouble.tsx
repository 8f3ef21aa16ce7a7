import { m } from '@dadkar/messages'
import { Store } from 'lucide-react'
import { paths } from '../../lib/paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { hasNoOffice } from './queries.ts'

type CounterTroubleProps = { error: unknown; onRetry: () => void }

/** A page of the counter that could not be shown: for want of an open office, or because nothing answered. */
export function CounterTrouble({ error, onRetry }: CounterTroubleProps) {
  const isClosed = hasNoOffice(error)
  return (
    <TroublePage
      icon={isClosed ? Store : undefined}
      title={isClosed ? m['ui.counter.noOfficeTitle']() : m['ui.counter.failed']()}
      actions={
        <>
          <Button onClick={onRetry}>{m['ui.common.tryAgain']()}</Button>
          <ButtonLink to={`${paths.help}#contact`} look="secondary">
            {m['ui.common.help']()}
          </ButtonLink>
        </>
      }
    >
      <p>{isClosed ? m['ui.counter.noOfficeText']() : m['ui.common.unknownError']()}</p>
      {isClosed && <p>{m['ui.counter.noOfficeWho']()}</p>}
    </TroublePage>
  )
}
