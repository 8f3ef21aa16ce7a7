import type { CheckedAttempt } from '@dadkar/contract/attempt-check'
import { m } from '@dadkar/messages'

/** What somebody tried to do. */
export function actName(act: CheckedAttempt['act']): string {
  const names = {
    petition: m['ui.attempt.actPetition'],
    cure: m['ui.attempt.actCure'],
    objection: m['ui.attempt.actObjection'],
    withdrawal: m['ui.attempt.actWithdrawal'],
    settlement: m['ui.attempt.actSettlement'],
    execution: m['ui.attempt.actExecution'],
  } satisfies Record<CheckedAttempt['act'], () => string>
  return names[act]()
}
