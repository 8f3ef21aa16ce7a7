import { m } from '@dadkar/messages'
import { CircleCheck, CirclePause, CloudUpload, Hourglass, ShieldAlert, TriangleAlert } from 'lucide-react'
import type { Document } from '../../lib/documents.ts'
import type { LiveUpload } from '../../lib/upload-store.ts'
import { Chip } from '../chip.tsx'

/** Where a document stands, in a word. */
export function StateChip({ state, live }: { state: Document['state']; live: LiveUpload | undefined }) {
  if (state === 'ready')
    return (
      <Chip tone="success" icon={CircleCheck}>
        {m['ui.documents.stateReady']()}
      </Chip>
    )
  if (state === 'processing')
    return (
      <Chip tone="info" icon={Hourglass}>
        {m['ui.documents.stateProcessing']()}
      </Chip>
    )
  if (state === 'refused') return <Chip tone="error">{m['ui.documents.stateRefused']()}</Chip>
  if (state === 'quarantined') {
    return (
      <Chip tone="error" icon={ShieldAlert}>
        {m['ui.documents.stateQuarantined']()}
      </Chip>
    )
  }
  if (live?.state === 'sending')
    return (
      <Chip tone="info" icon={CloudUpload}>
        {m['ui.documents.stateUploading']()}
      </Chip>
    )
  if (live?.state === 'paused')
    return (
      <Chip tone="warning" icon={CirclePause}>
        {m['ui.documents.statePaused']()}
      </Chip>
    )
  return (
    <Chip tone="warning" icon={TriangleAlert}>
      {m['ui.documents.stateUnfinished']()}
    </Chip>
  )
}
