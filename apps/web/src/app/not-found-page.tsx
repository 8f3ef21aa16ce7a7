import { m } from '@dadkar/messages'
import { MapPinOff } from 'lucide-react'
import { paths } from '../lib/paths.ts'
import { ButtonLink } from '../ui/button.tsx'
import { TroublePage } from '../ui/trouble-page.tsx'

export function NotFoundPage() {
  return (
    <TroublePage
      icon={MapPinOff}
      title={m['ui.common.notFoundTitle']()}
      actions={
        <>
          <ButtonLink to={paths.home}>{m['ui.common.home']()}</ButtonLink>
          <ButtonLink to={paths.help} look="secondary">
            {m['ui.common.help']()}
          </ButtonLink>
        </>
      }
    >
      <p>{m['ui.common.notFoundText']()}</p>
    </TroublePage>
  )
}
