import { m } from '@dadkar/messages'
import { TimerOff } from 'lucide-react'
import { ButtonLink } from '../../ui/button.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { beginningOf } from './journey.ts'

export function ExpiredAttempt({ attempt }: { attempt: { level: number } }) {
  return (
    <TroublePage
      icon={TimerOff}
      title={m['ui.verification.expired.title']()}
      actions={<ButtonLink to={beginningOf(attempt)}>{m['ui.verification.expired.action']()}</ButtonLink>}
    >
      <p>{m['ui.verification.expired.text']()}</p>
    </TroublePage>
  )
}
