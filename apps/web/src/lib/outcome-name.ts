import type { VerdictPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'

export type Outcome = VerdictPaper['claims'][number]['outcome']

/** How a board decided a claim. */
export function outcomeName(outcome: Outcome): string {
  const names = {
    granted: m['ui.verdict.outcomeGranted'],
    partly: m['ui.verdict.outcomePartly'],
    refused: m['ui.verdict.outcomeRefused'],
  } satisfies Record<Outcome, () => string>
  return names[outcome]()
}
