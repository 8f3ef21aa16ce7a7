import type { CaseStage } from './case-states.ts'
import type { RuleSource } from './deadlines.ts'

/** Whom a member of a board sits for: the government, the workers or the employers (Labour Law arts 158 and 160). */
export const seatKinds = ['ministry', 'workers', 'employers'] as const

export type SeatKind = (typeof seatKinds)[number]

export interface BoardRule {
  seatsPerSide: number
  /** With how many members present a session is official. */
  quorum: number
  /** How many members must agree to a ruling. */
  votes: number
  sources: readonly RuleSource[]
}

/**
 * How a board is made up and how it decides.
 *
 * - `recognition`: one member of each side, all present; unanimously or by majority. Labour Law art. 158, labour procedure
 *   rules arts 100–101.
 * - `dispute`: three members of each side; official with seven, and five of those present must agree. Labour Law art. 160,
 *   labour procedure rules art. 56.
 */
export const boardRules = {
  recognition: {
    ...{ seatsPerSide: 1, quorum: 3, votes: 2 },
    sources: [
      { law: 'labour', articles: [158] },
      { law: 'labourProcedure', articles: [100, 101] },
    ],
  },
  dispute: {
    ...{ seatsPerSide: 3, quorum: 7, votes: 5 },
    sources: [
      { law: 'labour', articles: [160] },
      { law: 'labourProcedure', articles: [56] },
    ],
  },
} as const satisfies Record<CaseStage, BoardRule>

/** A seat of a board: whose side, and which of the places of that side, counted from 1. */
export interface BoardPlace {
  kind: SeatKind
  place: number
}

/** Every seat of a board, side by side. */
export function boardPlaces(stage: CaseStage): BoardPlace[] {
  const places = Array.from({ length: boardRules[stage].seatsPerSide }, (_, index) => index + 1)
  return seatKinds.flatMap((kind) => places.map((place) => ({ kind, place })))
}

/** Whether a board with so many members can hold a session: only then it is given a case. */
export function isConstituted(stage: CaseStage, members: number): boolean {
  return members >= boardRules[stage].quorum
}

/** Votes on one text: who signed it, who signed against it, and who sat and can still sign. */
export interface Ballot {
  inFavour: number
  against: number
  awaited: number
}

/**
 * How a vote stands. `open`: somebody is still awaited. `carried`: nobody is, and enough agree. `lost`: too few can agree
 * any more, whatever the others do.
 */
export function standOfBallot(stage: CaseStage, { inFavour, awaited }: Ballot): 'open' | 'carried' | 'lost' {
  if (inFavour + awaited < boardRules[stage].votes) return 'lost'
  return awaited > 0 ? 'open' : 'carried'
}

/** Whether one of those who are awaited may disagree without unmaking the majority. */
export function canDissent(stage: CaseStage, { inFavour, against, awaited }: Ballot): boolean {
  return awaited > 0 && standOfBallot(stage, { inFavour, against: against + 1, awaited: awaited - 1 }) !== 'lost'
}

/**
 * How many of those who signed a ruling must sign its correction: more than half. Ours; civil procedure lets the court that
 * ruled correct a slip of the pen (Civil Procedure Code, art. 309).
 */
export function votesToCorrect(signers: number): number {
  return Math.floor(signers / 2) + 1
}
