import type { AdministeredService } from '@dadkar/contract/service'
import { m } from '@dadkar/messages'
import { CircleDashed } from 'lucide-react'
import { isGateway } from '../lib/service-names.ts'
import { Chip } from './chip.tsx'

type ServiceStateProps = Pick<AdministeredService, 'service' | 'state'>

/** How a registry or a gateway does now, in a word. */
export function ServiceState({ service, state }: ServiceStateProps) {
  if (state === 'answering') return <Chip tone="success">{m['ui.status.answering']()}</Chip>
  if (state === 'down') return <Chip tone="error">{m['ui.status.down']()}</Chip>
  if (state === 'unknown') return <Chip icon={CircleDashed}>{m['ui.status.unknown']()}</Chip>
  const word = isGateway(service) ? m['ui.status.troubleGateway']() : m['ui.status.trouble']()
  return <Chip tone="warning">{word}</Chip>
}
