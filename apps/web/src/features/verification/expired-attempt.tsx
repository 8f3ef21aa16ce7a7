import { m } from '@dadkar/messages'
import { TimerOff } from 'lucide-react'
import { ButtonLink } from '../../ui/button.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { journey } from './journey.ts'

export function ExpiredAttempt() {
  return (
    <TroublePage
      icon={TimerOff}
      title={m['ui.verification.expired.title']()}
      actions={<ButtonLink to={journey.check}>{m['ui.verification.expired.action']()}</ButtonLink>}
    >
      <p>{m['ui.verification.expired.text']()}</p>
    </TroublePage>
  )
}
