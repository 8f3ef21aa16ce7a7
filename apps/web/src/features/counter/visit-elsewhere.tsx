import { m } from '@dadkar/messages'
import { UsersRound } from 'lucide-react'
import { paths } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'

/** A visit that this clerk does not have, or has no more. */
export function VisitElsewhere() {
  return (
    <TroublePage
      icon={UsersRound}
      title={m['ui.counter.elsewhereTitle']()}
      actions={<ButtonLink to={paths.counter}>{m['ui.counter.toCounter']()}</ButtonLink>}
    >
      <p>{m['ui.counter.elsewhereText']()}</p>
      <p>{m['ui.counter.elsewhereHow']()}</p>
    </TroublePage>
  )
}
