/**
 * Where a case can stand, from its registration to its closing. The order is the ordinary course (labour procedure
 * rules); settled, withdrawn and joined leave it at the side.
 */
export const registeredStates = [
  'registered',
  'defective',
  'cured',
  'rejected',
  'assigned',
  'scheduled',
  'heard',
  'ruled',
  'served',
  'objected',
  'final',
  'executionRequested',
  'sentToExecution',
  'closed',
  'settled',
  'withdrawn',
  'joined',
] as const

export type RegisteredState = (typeof registeredStates)[number]

/** The same with the draft of its petition, which is no case yet. */
export const caseStates = ['draft', ...registeredStates] as const

export type CaseState = (typeof caseStates)[number]

/** Before the ruling of the recognition board, once the petition is registered. */
export const beforeRuling = [
  'registered',
  'defective',
  'cured',
  'assigned',
  'scheduled',
  'heard',
] as const satisfies CaseState[]

/** Before a board that has not ruled yet: it may want to know what an expert says. */
export const beforeBoard = ['assigned', 'scheduled', 'heard'] as const satisfies CaseState[]

/** The states that a case never leaves. */
export const endStates = ['rejected', 'closed', 'settled', 'withdrawn', 'joined'] as const satisfies CaseState[]

/**
 * Before which board a case is: the recognition board, first instance, or the dispute board, whose ruling is final on
 * issue (Labour Law arts 157–160).
 */
export const caseStages = ['recognition', 'dispute'] as const

export type CaseStage = (typeof caseStages)[number]

/** Whether parties can still settle or withdraw: before the recognition board has ruled. */
export const isBeforeRuling = (state: CaseState, stage: CaseStage): boolean =>
  stage === 'recognition' && beforeRuling.some((each) => each === state)
