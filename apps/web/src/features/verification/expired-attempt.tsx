import { m } from '@dadkar/messages'
import { TimerOff } from 'lucide-react'
import { ButtonLink } from '../../ui/button.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { checkPath } from './steps.ts'

export function ExpiredAttempt() {
  return (
    <TroublePage
      icon={TimerOff}
      title={m['ui.verification.expired.title']()}
      actions={<ButtonLink to={checkPath}>{m['ui.verification.expired.action']()}</ButtonLink>}
    >
      <p>{m['ui.verification.expired.text']()}</p>
    </TroublePage>
  )
}
