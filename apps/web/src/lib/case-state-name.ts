import type { CaseSummary } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'

export type CaseState = CaseSummary['state']

/** The state of a case in words. */
export function caseStateName(state: CaseState): string {
  const names = {
    registered: m['ui.cases.stateRegistered'],
    defective: m['ui.cases.stateDefective'],
    cured: m['ui.cases.stateCured'],
    rejected: m['ui.cases.stateRejected'],
    assigned: m['ui.cases.stateAssigned'],
    scheduled: m['ui.cases.stateScheduled'],
    heard: m['ui.cases.stateHeard'],
    ruled: m['ui.cases.stateRuled'],
    served: m['ui.cases.stateServed'],
    objected: m['ui.cases.stateObjected'],
    final: m['ui.cases.stateFinal'],
    executionRequested: m['ui.cases.stateExecutionRequested'],
    sentToExecution: m['ui.cases.stateSentToExecution'],
    closed: m['ui.cases.stateClosed'],
    settled: m['ui.cases.stateSettled'],
    withdrawn: m['ui.cases.stateWithdrawn'],
    joined: m['ui.cases.stateJoined'],
  } satisfies Record<CaseState, () => string>
  return names[state]()
}
