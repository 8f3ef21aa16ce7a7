import type { CaseStage, CaseState } from './case-states.ts'
import type { OfficeCalendar } from './office-calendar.ts'

/** What the machine must know of one party. */
export interface PartyFacts {
  id: string
  side: 'claimant' | 'respondent'
  /** Whether the latest ruling has been served on them, and that service stands. False again when a new one is given. */
  isServed: boolean
  /** The end of their limit for objecting to the ruling of the recognition board; null while it is not served on them. */
  objectionEndsAt: Date | null
  hasObjected: boolean
  /** Whether it is known who they are, so that they can sign. */
  isKnown: boolean
  /** Whether they signed the settlement that is on the table. */
  agreesToSettle: boolean
  /** Whether the latest ruling gives them something to enforce. */
  hasAward: boolean
}

/** How an expert’s appointment stands: `lapsed` when the case went on without a report. */
export const expertStates = ['asked', 'accepted', 'declined', 'reported', 'dismissed', 'lapsed'] as const
export type ExpertState = (typeof expertStates)[number]

/** What the machine must know of one appointment of an expert. */
export interface ExpertFacts {
  id: string
  state: ExpertState
}

/** What the machine must know of a case. Instants, so that nothing here depends on the day it is read. */
export interface CaseFacts {
  state: CaseState
  stage: CaseStage
  /** When the limit for completing the petition ends; null when no defect notice is out. */
  cureEndsAt: Date | null
  /** The session that is planned and neither held nor cancelled. At most one. */
  hearing: { startsAt: Date; isEveryPartyInvited: boolean } | null
  /** Whether terms of a settlement wait for somebody's word. */
  isSettlementOnTable: boolean
  parties: readonly PartyFacts[]
  experts: readonly ExpertFacts[]
}

/** What a mandate can allow beyond representing. A mandate that is silent allows none of it. */
export const mandatePowers = ['object', 'settle', 'withdraw'] as const
export type MandatePower = (typeof mandatePowers)[number]

/** How somebody stands to one case. */
export const standings = [
  'claimant',
  'respondent',
  'registryOfficer',
  'branchOfficer',
  'boardMember',
  'system',
  'outsider',
  'expert',
] as const
export type Standing = (typeof standings)[number]

/**
 * Who acts, as the case sees them: not their capacity, but what they are to this case.
 *
 * - `party`, `representative`: of the party with that id. A representative acts as the party does, within the mandate.
 * - `registryOfficer`: an officer of the registry of the office where the case is registered.
 * - `branchOfficer`: an officer of the branch to which the case is assigned at its present stage.
 * - `boardMember`: a member who sits in the board before which the case is.
 * - `expert`: whoever is appointed in it, as long as something is wanted of them.
 * - `system`: the clock. Nobody who signs in.
 * - `outsider`: everybody else, whatever their capacity; also an officer or a member who is a party to the case.
 */
export type CaseActor =
  | { as: 'party'; party: string }
  | { as: 'representative'; party: string; powers: readonly MandatePower[] }
  | { as: 'expert'; appointment: string }
  | { as: Exclude<Standing, 'claimant' | 'respondent' | 'expert'> }

/** What the machine takes from the settings. */
export interface CaseSettings {
  calendar: OfficeCalendar
  minHearingNoticeDays: number
}
