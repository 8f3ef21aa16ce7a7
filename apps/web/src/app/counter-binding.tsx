import { AskMobile } from '../features/enrolment/ask-mobile.tsx'
import { readDraft } from '../features/verification/draft.ts'
import { goOnFromCounter } from '../features/verification/queries.ts'
import type { Enrolment } from '../lib/enrolment.ts'

/** What a counter office has confirmed goes on as any verification does. */
export function CounterBinding({ enrolment }: { enrolment: Enrolment }) {
  return <AskMobile enrolment={enrolment} given={readDraft().mobile} onBound={goOnFromCounter} />
}
