import type { ErrorCode } from '@dadkar/contract/errors'
import type { CaseEventKind } from '@dadkar/prisma/client'
import type { CaseAction, CaseActionKind } from '@dadkar/procedure/case-actions'
import type { CaseActor, CaseFacts } from '@dadkar/procedure/case-facts'
import { isOpenAppointment, type Refusal } from '@dadkar/procedure/case-guards'
import { decide } from '@dadkar/procedure/case-machine'
import { beforeBoard, type CaseStage, endStates, isBeforeRuling } from '@dadkar/procedure/case-states'
import { factsAfter } from '@dadkar/procedure/case-walk.fixture'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import type { Somebody } from './cast.ts'

/* What must be true of a case: the facts of the procedure, and the little that stands beside them. Nothing here reads the database. */

/** A text that several sign: a ruling, or the correction of one. */
interface SignedText {
  version: number
  inFavour: string[]
  against: string[]
}

export interface ModelCase {
  id: string
  facts: CaseFacts
  version: number
  dueOn: string | null
  /** Before which board it lies; null of one that was not assigned, or left its board by an objection. */
  board: CaseStage | null
  /** Whose party is whose, by the person. */
  parties: ReadonlyMap<string, string>
  /** What happened, in order: steps of the procedure, and what the timeline tells. */
  steps: (CaseActionKind | 'receiveJoined')[]
  events: CaseEventKind[]
  draft: SignedText | null
  correction: SignedText | null
  /** Who sat at the last hearing, and who signed the latest ruling. */
  sat: readonly string[]
  signers: readonly string[]
  /** Of the latest ruling, by the party: the service that stands, and the last day to object. */
  services: Map<string, string>
  lastDays: Map<string, string>
  experts: Map<string, string>
  /** What is numbered or limited: how many there are, by kind and, where it counts for each, by the party. */
  counts: Map<string, number>
  claims: number
  hasJoined: boolean
  hasText: boolean
  /** What was tried, for whoever has to find out why a walk failed. */
  log: string[]
}

export const calendar = makeCalendar()
export const settings = { calendar, minHearingNoticeDays: 5 }

type PartyRow = { id: string; side: 'claimant' | 'respondent'; personId: string }

export function newCase(id: string, parties: readonly PartyRow[]): ModelCase {
  const ofRuling = { isServed: false, objectionEndsAt: null, hasObjected: false, hasAward: false }
  return {
    id,
    facts: {
      ...{ state: 'registered', stage: 'recognition', cureEndsAt: null, hearing: null, isSettlementOnTable: false },
      parties: parties.map((party) => ({
        ...{ id: party.id, side: party.side, ...ofRuling, isKnown: true, agreesToSettle: false },
      })),
      experts: [],
    },
    parties: new Map(parties.map((party) => [party.personId, party.id])),
    ...{ version: 1, dueOn: null, board: null, steps: [], events: [], draft: null, correction: null },
    ...{ sat: [], signers: [], services: new Map(), lastDays: new Map(), experts: new Map(), counts: new Map() },
    ...{ claims: 2, hasJoined: false, hasText: false, log: [] },
  }
}

export const isOver = ({ facts }: ModelCase) => endStates.some((state) => state === facts.state)
export const countOf = ({ counts }: ModelCase, what: string) => counts.get(what) ?? 0
export const count = (found: ModelCase, what: string) => found.counts.set(what, countOf(found, what) + 1)

/** What somebody is to a case at the routes of its parties, and at those of the office. */
export const asParty = ({ parties }: ModelCase, { personId }: Somebody): CaseActor =>
  parties.has(personId) ? { as: 'party', party: parties.get(personId) ?? '' } : { as: 'outsider' }
export const asOffice = ({ desk }: Somebody): CaseActor =>
  desk ? { as: desk.kind === 'registry' ? 'registryOfficer' : 'branchOfficer' } : { as: 'boardMember' }

/** Whether a case exists for somebody at the routes of the office. */
export const isAtOffice = ({ board }: ModelCase, who: Somebody) =>
  who.desk ? who.desk.isOurs : board !== null && board === who.board

const codes: Partial<Record<Refusal, ErrorCode>> = {
  limit_passed: 'case.limit_passed',
  hearing_too_soon: 'request.invalid',
  office_closed: 'request.invalid',
  hearing_not_begun: 'hearing.not_begun',
  not_all_invited: 'hearing.not_all_invited',
}

/** With which code the API must refuse what the procedure refuses; null where it must not. */
export function refusalOf({ facts }: ModelCase, action: CaseAction, actor: CaseActor): ErrorCode | null {
  const decision = decide(facts, action, actor, new Date(), settings)
  return decision.ok ? null : (codes[decision.reason] ?? 'case.step_not_allowed')
}

/** Takes a step that the procedure allows. */
export function take(found: ModelCase, action: CaseAction, actor: CaseActor, now: Date): void {
  const decision = decide(found.facts, action, actor, now, settings)
  if (!decision.ok) throw new Error(`${action.kind} was to be allowed: ${decision.reason}`)
  const { state } = found.facts
  const facts = factsAfter(found.facts, action, actor, decision, now, calendar)
  found.facts = {
    ...facts,
    hearing: endStates.some((end) => end === facts.state) ? null : facts.hearing,
    isSettlementOnTable: facts.isSettlementOnTable && isBeforeRuling(decision.to, decision.stage),
    experts: beforeBoard.some((before) => before === facts.state)
      ? facts.experts
      : facts.experts.map((expert) => (isOpenAppointment(expert) ? { ...expert, state: 'lapsed' as const } : expert)),
  }
  // What runs in a state runs on as long as it stands.
  if (found.facts.state !== state) found.dueOn = null
}

/** That a step was taken: the version rises by one, and the timeline tells of it. */
export function record(found: ModelCase, kind: ModelCase['steps'][number], event: CaseEventKind | null): void {
  found.version += 1
  found.steps.push(kind)
  if (event) found.events.push(event)
}
