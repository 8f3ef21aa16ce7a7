import type { CaseAction } from './case-actions.ts'
import type { CaseFacts, CaseSettings, ExpertFacts, PartyFacts } from './case-facts.ts'
import { findHearingDayProblem } from './deadlines.ts'
import { tehranDay } from './tehran-day.ts'

/** Why an action is refused. */
export const refusals = [
  'not_yours',
  'not_in_mandate',
  'wrong_state',
  'wrong_stage',
  'unknown_party',
  'limit_passed',
  'limit_not_passed',
  'not_served',
  'not_all_served',
  'already_served',
  'already_objected',
  'not_all_agree',
  'nothing_proposed',
  'already_agreed',
  'party_unknown',
  'hearing_exists',
  'hearing_too_soon',
  'office_closed',
  'no_hearing',
  'hearing_not_begun',
  'not_all_invited',
  'nothing_awarded',
  'award_open',
  'unknown_expert',
  'expert_done',
  'not_accepted',
] as const
export type Refusal = (typeof refusals)[number]

export interface GuardContext {
  facts: CaseFacts
  action: CaseAction
  /** The party who acts, or for whom a representative acts. */
  party: PartyFacts | undefined
  /** The appointment of the expert who acts. */
  expert: ExpertFacts | undefined
  now: Date
  settings: CaseSettings
}

export type Guard = (context: GuardContext) => Refusal | null

const hasPassed = (end: Date, now: Date) => now.getTime() >= end.getTime()

/** The limit for completing the petition is over. */
export const cureLimitPassed: Guard = ({ facts: { cureEndsAt }, now }) =>
  cureEndsAt !== null && hasPassed(cureEndsAt, now) ? null : 'limit_not_passed'

export const noHearingYet: Guard = ({ facts: { hearing } }) => (hearing ? 'hearing_exists' : null)

/** The session is on a day on which offices are open, and far enough ahead. */
export const hearingDayFits: Guard = ({ action, now, settings: { calendar, minHearingNoticeDays } }) => {
  if (!('startsAt' in action)) return 'hearing_too_soon'
  const problem = findHearingDayProblem(tehranDay(action.startsAt), tehranDay(now), calendar, minHearingNoticeDays)
  return problem === 'too_soon' ? 'hearing_too_soon' : problem
}

/** The session has begun, and nobody is judged who was not invited; whether they came does not matter. */
export const hearingCanBeHeld: Guard = ({ facts: { hearing }, now }) => {
  if (!hearing) return 'no_hearing'
  if (!hearing.isEveryPartyInvited) return 'not_all_invited'
  return hasPassed(hearing.startsAt, now) ? null : 'hearing_not_begun'
}

export const addresseeNotServed: Guard = (context) => {
  const party = findAddressee(context)
  if (!party) return 'unknown_party'
  return party.isServed ? 'already_served' : null
}

export const addresseeServed: Guard = (context) => {
  const party = findAddressee(context)
  if (!party) return 'unknown_party'
  return party.isServed ? null : 'not_served'
}

/** Whom the ruling reached so that they objected to it has nothing to gain; once that was reviewed, the latest is another. */
export const addresseeHasNotObjected: Guard = (context) => {
  const isReviewed = ['final', 'executionRequested'].includes(context.facts.state)
  return !isReviewed && findAddressee(context)?.hasObjected ? 'already_objected' : null
}

export const everyPartyServed: Guard = ({ facts: { parties } }) =>
  parties.every(({ isServed }) => isServed) ? null : 'not_all_served'

/** The party was served, has not objected yet, and its own limit is not over. */
export const canStillObject: Guard = ({ party, now }) => {
  if (!party?.objectionEndsAt) return 'not_served'
  if (party.hasObjected) return 'already_objected'
  return hasPassed(party.objectionEndsAt, now) ? 'limit_passed' : null
}

/** Everybody's limit is over; a party without one has not been served. */
export const everyLimitPassed: Guard = ({ facts: { parties }, now }) =>
  parties.every(({ objectionEndsAt }) => objectionEndsAt !== null && hasPassed(objectionEndsAt, now))
    ? null
    : 'limit_not_passed'

/** Nobody can settle with somebody of whom only a name is known. */
export const everyPartyKnown: Guard = ({ facts: { parties } }) =>
  parties.every(({ isKnown }) => isKnown) ? null : 'party_unknown'

export const settlementOnTable: Guard = ({ facts: { isSettlementOnTable } }) =>
  isSettlementOnTable ? null : 'nothing_proposed'

export const notAgreedYet: Guard = ({ party }) => (party?.agreesToSettle ? 'already_agreed' : null)

export const othersAgree: Guard = ({ facts: { parties }, party }) =>
  parties.every((each) => each === party || each.agreesToSettle) ? null : 'not_all_agree'

export const hasAward: Guard = ({ party }) => (party?.hasAward ? null : 'nothing_awarded')

/** A final ruling is put away only when it gives nobody anything to enforce; after execution, always. */
export const noAwardOpen: Guard = ({ facts: { state, parties } }) =>
  state === 'final' && parties.some((each) => each.hasAward) ? 'award_open' : null

/** Something is still wanted of an expert. */
export const isOpenAppointment = ({ state }: Pick<ExpertFacts, 'state'>): boolean =>
  state === 'asked' || state === 'accepted'

/** The appointment that is spoken of has not come to its end. */
export const appointmentOpen: Guard = ({ facts: { experts }, action }) => {
  const expert = 'appointment' in action ? experts.find(({ id }) => id === action.appointment) : undefined
  if (!expert) return 'unknown_expert'
  return isOpenAppointment(expert) ? null : 'expert_done'
}

export const expertNotAnswered: Guard = ({ expert }) => (expert?.state === 'asked' ? null : 'expert_done')

/** A report comes from whoever took the appointment. */
export const expertAccepted: Guard = ({ expert }) => (expert?.state === 'accepted' ? null : 'not_accepted')

function findAddressee({ facts, action }: GuardContext): PartyFacts | undefined {
  return 'party' in action ? facts.parties.find(({ id }) => id === action.party) : undefined
}
