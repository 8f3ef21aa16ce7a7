import { m } from '@dadkar/messages'
import { Hourglass } from 'lucide-react'
import { paths } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'

/** What was to be written here is not wanted any more. */
export function TaskOver({ id }: { id: string }) {
  return (
    <TroublePage
      icon={Hourglass}
      title={m['ui.expert.over']()}
      actions={<ButtonLink to={`${paths.expert}/${id}`}>{m['ui.expert.toTask']()}</ButtonLink>}
    >
      <p>{m['ui.expert.overText']()}</p>
    </TroublePage>
  )
}
