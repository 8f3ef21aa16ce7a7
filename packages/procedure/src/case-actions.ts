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
  'appointExpert',
  'extendExpert',
  'dismissExpert',
  'acceptAppointment',
  'declineAppointment',
  'fileReport',
] as const
export type CaseActionKind = (typeof caseActionKinds)[number]

export type CaseAction =
  | { kind: 'schedule' | 'reschedule'; startsAt: Date }
  /** `party` is the one on whom the ruling is served, or whose service is void. */
  | { kind: 'serveVerdict' | 'annulService'; party: string }
  /** `appointment` is the one whose term is extended, or which is ended. */
  | { kind: 'extendExpert' | 'dismissExpert'; appointment: string }
  | { kind: Exclude<CaseActionKind, Aimed> }

type Aimed = 'schedule' | 'reschedule' | 'serveVerdict' | 'annulService' | 'extendExpert' | 'dismissExpert'
