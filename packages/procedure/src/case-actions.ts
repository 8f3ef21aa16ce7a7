/** What can be done to a case. */
export const caseActionKinds = [
  'submit',
  'returnForDefect',
  'cure',
  'reject',
  'assign',
  'schedule',
  'reschedule',
  'hear',
  'rule',
  'serveVerdict',
  'annulService',
  'object',
  'assignToDisputeBoard',
  'lapse',
  'requestExecution',
  'sendToExecution',
  'close',
  'proposeSettlement',
  'acceptSettlement',
  'dropSettlement',
  'settle',
  'withdraw',
  'join',
  'recordCourtComplaint',
  'sendLetter',
  'correct',
  'fileBrief',
] as const
export type CaseActionKind = (typeof caseActionKinds)[number]

export type CaseAction =
  | { kind: 'schedule' | 'reschedule'; startsAt: Date }
  /** `party` is the one on whom the ruling is served, or whose service is void. */
  | { kind: 'serveVerdict' | 'annulService'; party: string }
  | { kind: Exclude<CaseActionKind, 'schedule' | 'reschedule' | 'serveVerdict' | 'annulService'> }
