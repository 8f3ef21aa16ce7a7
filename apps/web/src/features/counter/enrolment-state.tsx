import { m } from '@dadkar/messages'
import { CircleCheckBig, CircleDot, CircleX, Smartphone, TimerOff } from 'lucide-react'
import { Chip } from '../../ui/chip.tsx'
import type { Visit } from './queries.ts'

/** Where an enrolment stands, in a word. */
export function EnrolmentState({ state }: { state: Visit['state'] }) {
  if (state === 'open') {
    return (
      <Chip tone="info" icon={CircleDot}>
        {m['ui.counter.stateOpen']()}
      </Chip>
    )
  }
  if (state === 'confirmed') {
    return (
      <Chip tone="warning" icon={Smartphone}>
        {m['ui.counter.stateConfirmed']()}
      </Chip>
    )
  }
  if (state === 'bound') {
    return (
      <Chip tone="success" icon={CircleCheckBig}>
        {m['ui.counter.stateBound']()}
      </Chip>
    )
  }
  return state === 'refused' ? (
    <Chip tone="error" icon={CircleX}>
      {m['ui.counter.stateRefused']()}
    </Chip>
  ) : (
    <Chip icon={TimerOff}>{m['ui.counter.stateExpired']()}</Chip>
  )
}
