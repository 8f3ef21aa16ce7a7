import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'

type ExpertState = Schemas['ExpertTask']['state']

/** How an appointment of an expert stands, in words. */
export function expertStateName(state: ExpertState): string {
  const names = {
    asked: m['ui.expert.stateAsked'],
    accepted: m['ui.expert.stateAccepted'],
    declined: m['ui.expert.stateDeclined'],
    reported: m['ui.expert.stateReported'],
    dismissed: m['ui.expert.stateDismissed'],
    lapsed: m['ui.expert.stateLapsed'],
  } satisfies Record<ExpertState, () => string>
  return names[state]()
}
