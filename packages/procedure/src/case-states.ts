/**
 * Where a case can stand, from the draft of its petition to its closing. The order is the ordinary course (labour
 * procedure rules); settled, withdrawn and joined leave it at the side.
 */
export const caseStates = [
  'draft',
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

export type CaseState = (typeof caseStates)[number]

/** The states that a case never leaves. */
export const endStates = ['rejected', 'closed', 'settled', 'withdrawn', 'joined'] as const satisfies CaseState[]

/**
 * Before which board a case is: the recognition board, first instance, or the dispute board, whose ruling is final on
 * issue (Labour Law arts 157–160).
 */
export const caseStages = ['recognition', 'dispute'] as const

export type CaseStage = (typeof caseStages)[number]

/**
 * What the timeline of a case records. Placing a notice in the addressee's account is service; opening it makes the
 * service actual (labour procedure rules, art. 131).
 */
export const caseEventKinds = ['registered', 'noticePlaced', 'noticeOpened'] as const

export type CaseEventKind = (typeof caseEventKinds)[number]
