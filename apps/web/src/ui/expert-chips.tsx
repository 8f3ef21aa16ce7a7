import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { expertStateName } from '../lib/expert-state-name.ts'
import { Chip } from './chip.tsx'
import type { Tone } from './tone.ts'

type Shown = Pick<Schemas['ExpertTask'], 'state' | 'isLate'>

const tones: Partial<Record<Shown['state'], Tone>> = { asked: 'warning', accepted: 'info', reported: 'success' }

/** How an appointment stands, and whether its report is late. */
export function ExpertChips({ of: { state, isLate } }: { of: Shown }) {
  return (
    <>
      <Chip tone={tones[state] ?? 'plain'}>{expertStateName(state)}</Chip>
      {isLate && (
        <Chip tone="error">{state === 'reported' ? m['ui.expert.reportedLate']() : m['ui.expert.late']()}</Chip>
      )}
    </>
  )
}
