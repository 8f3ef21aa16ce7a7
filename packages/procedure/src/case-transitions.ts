import type { CaseActionKind } from './case-actions.ts'
import type { MandatePower, Standing } from './case-facts.ts'
import {
  addresseeHasNotObjected,
  addresseeNotServed,
  addresseeServed,
  appointmentOpen,
  canStillObject,
  cureLimitPassed,
  everyLimitPassed,
  everyPartyKnown,
  everyPartyServed,
  expertAccepted,
  expertNotAnswered,
  type Guard,
  hasAward,
  hearingCanBeHeld,
  hearingDayFits,
  noAwardOpen,
  noHearingYet,
  notAgreedYet,
  othersAgree,
  settlementOnTable,
} from './case-guards.ts'
import { beforeBoard, beforeRuling, type CaseStage, type CaseState, type RegisteredState } from './case-states.ts'

/** From each state in which it can be done, the state after it. */
type Moves = Partial<Record<CaseState, RegisteredState>>

export interface TransitionRule {
  by: readonly Exclude<Standing, 'outsider'>[]
  moves: Partial<Record<CaseStage, Moves>>
  /** The stage after it, when it is another. */
  stageAfter?: CaseStage
  /** What a representative's mandate must say; without it they may do whatever the party may. */
  power?: MandatePower
  guards?: readonly Guard[]
}

const parties = ['claimant', 'respondent'] as const
const board = ['branchOfficer', 'boardMember'] as const

/** From the objection to the ruling of the dispute board. */
const underObjection = ['objected', 'assigned', 'scheduled', 'heard'] as const
/** From the ruling on, while the board that gave it has the case. */
const afterRuling = ['ruled', 'served', 'final', 'executionRequested', 'sentToExecution'] as const

/** As long as the office has the case. */
const whileOpen = {
  recognition: stay(...beforeRuling, ...afterRuling),
  dispute: stay(...underObjection, ...afterRuling),
}

/**
 * What can be done to a case, from where to where, and by whom. "Rules" are the labour procedure rules. What no law was
 * found for says "ours".
 */
export const transitions: Readonly<Record<CaseActionKind, TransitionRule>> = {
  // A petition is registered at once, also a defective one (rules, art. 29).
  submit: { by: ['claimant'], moves: { recognition: { draft: 'registered' } } },

  // Ours: who asks for the cure, and that they may ask again when it was not enough.
  returnForDefect: {
    by: ['registryOfficer'],
    moves: { recognition: { registered: 'defective', cured: 'defective' } },
  },
  // Ours: a late cure is taken as long as nobody has rejected the petition.
  cure: { by: ['claimant'], moves: { recognition: { defective: 'cured' } } },
  // Ours. Never before the limit is over.
  reject: { by: ['registryOfficer'], moves: { recognition: { defective: 'rejected' } }, guards: [cureLimitPassed] },

  // First instance is the recognition board (Labour Law art. 158). Ours: that the registry gives it to a branch.
  assign: { by: ['registryOfficer'], moves: { recognition: { registered: 'assigned', cured: 'assigned' } } },

  // Parties are invited with day, hour and place (rules, arts 36 and 38). Ours: the days of notice, and that a board
  // which has heard the parties may set a further session.
  schedule: {
    by: ['branchOfficer'],
    moves: both({ assigned: 'scheduled', heard: 'scheduled' }),
    guards: [noHearingYet, hearingDayFits],
  },
  reschedule: { by: ['branchOfficer'], moves: both(stay('scheduled')), guards: [hearingDayFits] },
  // The board rules whether the parties come or not, but not without inviting them (rules, arts 100–101).
  hear: { by: ['branchOfficer', 'boardMember'], moves: both({ scheduled: 'heard' }), guards: [hearingCanBeHeld] },
  // In the session or within one week (rules, arts 100–101). A late ruling is late, not void: no guard.
  rule: { by: ['boardMember'], moves: both({ heard: 'ruled' }) },

  // A ruling of the recognition board can be objected to from its service on; one of the dispute board is final on issue
  // (Labour Law arts 159–160), and its service makes it ready for execution. Parties are served one by one.
  serveVerdict: {
    by: ['branchOfficer'],
    moves: {
      recognition: { ruled: 'served', ...stay('served') },
      dispute: { ruled: 'final', ...stay(...underObjection, 'final', 'executionRequested') },
    },
    guards: [addresseeNotServed],
  },
  // Service is void when the addressee proves lack of access or a fault of the system, and the limit runs again from a
  // new service (rules, art. 131). Ours: not once the case has left for the judiciary, which then decides, and not on
  // somebody who objected to the very ruling.
  annulService: {
    by: ['branchOfficer'],
    moves: {
      recognition: { ...stay('served'), final: 'served', executionRequested: 'served' },
      dispute: stay(...underObjection, 'final', 'executionRequested'),
    },
    guards: [addresseeServed, addresseeHasNotObjected],
  },

  // In writing, within 15 days of service, each party within its own limit (Labour Law art. 159). A representative only
  // if the mandate says so (rules, arts 22–27). The other party may still object after the first has.
  object: {
    by: parties,
    power: 'object',
    moves: { recognition: { served: 'objected' }, dispute: stay(...underObjection) },
    stageAfter: 'dispute',
    guards: [canStillObject],
  },
  // Ours: who sends it, and that everybody has the ruling before the second board gets the case.
  assignToDisputeBoard: {
    by: ['registryOfficer'],
    moves: { dispute: { objected: 'assigned' } },
    guards: [everyPartyServed],
  },
  // Without an objection the ruling becomes final by the passing of everybody's limit, and by nobody's act (art. 159).
  lapse: {
    by: ['system'],
    moves: { recognition: { served: 'final' } },
    guards: [everyPartyServed, everyLimitPassed],
  },

  // Final rulings are enforced by the judiciary's execution office on a certified copy of the served ruling (Labour Law
  // art. 166). Ours: that the one whom it gives something must ask.
  requestExecution: {
    by: parties,
    moves: both({ final: 'executionRequested' }),
    guards: [everyPartyServed, hasAward],
  },
  sendToExecution: {
    by: ['branchOfficer'],
    moves: both({ executionRequested: 'sentToExecution' }),
    guards: [everyPartyServed],
  },
  // Ours.
  close: {
    by: ['branchOfficer'],
    moves: both({ final: 'closed', sentToExecution: 'closed' }),
    guards: [everyPartyServed, noAwardOpen],
  },

  // Settlement and withdrawal end a case only before a ruling. Ours: that a representative needs the power, that a
  // settlement needs the signature of every party, and who may put one on the table that was reached before the board.
  proposeSettlement: {
    by: [...parties, 'branchOfficer', 'boardMember'],
    power: 'settle',
    moves: { recognition: stay(...beforeRuling) },
    guards: [everyPartyKnown],
  },
  // One of several whose word is wanted; the last one's is `settle`.
  acceptSettlement: {
    by: parties,
    power: 'settle',
    moves: { recognition: stay(...beforeRuling) },
    guards: [settlementOnTable, notAgreedYet],
  },
  // Declined, or taken back: as long as somebody's word is wanted nobody is bound.
  dropSettlement: { by: parties, moves: { recognition: stay(...beforeRuling) }, guards: [settlementOnTable] },
  settle: {
    by: parties,
    power: 'settle',
    moves: { recognition: all(beforeRuling, 'settled') },
    guards: [settlementOnTable, othersAgree],
  },
  withdraw: { by: ['claimant'], power: 'withdraw', moves: { recognition: all(beforeRuling, 'withdrawn') } },
  // Ours: a case is joined to another of the same parties before its session is held.
  join: {
    by: ['registryOfficer', 'branchOfficer'],
    moves: { recognition: all(['registered', 'cured', 'assigned', 'scheduled'], 'joined') },
  },

  // The Administrative Court reviews breach of law in final rulings. It is recorded here, and stays nothing.
  recordCourtComplaint: {
    by: [...parties, 'branchOfficer'],
    moves: both(stay('final', 'executionRequested', 'sentToExecution', 'closed')),
  },

  // Ours: a warning or an announcement in words of the branch's own, as long as the case goes on.
  sendLetter: {
    by: ['branchOfficer'],
    moves: whileOpen,
  },
  // A slip of the pen in the latest ruling, without touching what was decided. Ours: that it is the board which ruled,
  // and that it does not correct any more what the other board has to review.
  correct: { by: ['boardMember'], moves: both(stay(...afterRuling)) },
  // Ours: a party who can be written to can write.
  fileBrief: { by: parties, moves: whileOpen },
  // The board may ask an expert what it cannot judge itself. Ours: that its branch may write it down for the board, that
  // a late report is still taken as long as the board has not ruled, and that an expert who took it may still decline.
  appointExpert: { by: board, moves: both(stay(...beforeBoard)) },
  extendExpert: { by: board, moves: both(stay(...beforeBoard)), guards: [appointmentOpen] },
  dismissExpert: { by: board, moves: both(stay(...beforeBoard)), guards: [appointmentOpen] },
  acceptAppointment: { by: ['expert'], moves: both(stay(...beforeBoard)), guards: [expertNotAnswered] },
  declineAppointment: { by: ['expert'], moves: both(stay(...beforeBoard)) },
  fileReport: { by: ['expert'], moves: both(stay(...beforeBoard)), guards: [expertAccepted] },
}

function both(moves: Moves): Record<CaseStage, Moves> {
  return { recognition: moves, dispute: moves }
}

function all(from: readonly CaseState[], to: RegisteredState): Moves {
  return Object.fromEntries(from.map((state) => [state, to]))
}

function stay(...states: RegisteredState[]): Moves {
  return Object.fromEntries(states.map((state) => [state, state]))
}
