import type { Endpoint } from '@dadkar/contract/endpoint'
import type { ErrorCode } from '@dadkar/contract/errors'
import type { CaseEventKind } from '@dadkar/prisma/client'
import type { CaseAction, CaseActionKind } from '@dadkar/procedure/case-actions'
import type { CaseActor } from '@dadkar/procedure/case-facts'
import type { CaseStage } from '@dadkar/procedure/case-states'
import type { BoardOfWalk, Somebody } from './cast.ts'
import type { Draw } from './draw.ts'
import { asOffice, asParty, isAtOffice, type ModelCase, record, refusalOf, take } from './model.ts'

/** What the acts of a case may draw upon. */
export interface World {
  draw: Draw
  boards: Record<CaseStage, BoardOfWalk>
  everybody: readonly Somebody[]
  /** Who has left their board for a while. */
  hasLeft: ReadonlySet<string>
  /** Cases on which nobody acts at this moment, and which may get another’s claims. */
  atRest: readonly ModelCase[]
  /** A start for a hearing at which no other is held. */
  freeHour(): string
  tooSoon(): string
}

/** Something that is tried on a case: what is sent, and what the model says of it. */
export interface Attempt {
  params?: Record<string, string>
  body: object
  /** With which code it must be refused to somebody; null where it must be done. */
  refusal(who: Somebody): ErrorCode | null
  /** Does to the model what the API then has done. */
  take(who: Somebody, now: Date): void
  /** Another case that changes with it. */
  other?: ModelCase
}

/** One routed act. */
export interface Act {
  endpoint: Endpoint
  /** What a case’s way is made of, what stands beside it, and what ends it early. */
  is: 'course' | 'aside' | 'exit'
  /** Whether it moves the case on; what could be done over and over is done again but seldom. */
  isTimely?: (found: ModelCase) => boolean
  /** `isApt`: nothing in it is drawn so that it must fail. */
  attempt(found: ModelCase, world: World, isApt: boolean): Attempt
}

export const text = 'متنی که به اندازهٔ کافی بلند است تا پذیرفته شود، with some English و یک ✍️ میان آن.'
export const nobody = '01900000-0000-7000-8000-000000000000'

/** The version of a case as it was read; sometimes an older one, or one that never was. */
export function versionOf({ version }: ModelCase, { draw }: World, isApt: boolean): number {
  return isApt || !draw.chance(0.15) ? version : version + draw.pick([-1, 1])
}

type Step = {
  at: 'party' | 'office'
  endpoint: Endpoint
  version: number
  isSigned?: boolean
  action: (who: Somebody) => CaseAction
  /** What the timeline tells of it, if anything. */
  event: CaseEventKind | null
  /** What is asked once the procedure has allowed it. */
  also?: (who: Somebody) => ErrorCode | null
  effect?: (who: Somebody, now: Date) => void
}

/** Who is refused before the case itself is asked: at the scope of the route, for want of a code, of a desk, of the case. */
export function refusedAtTheDoor(
  found: ModelCase,
  { hasLeft }: World,
  who: Somebody,
  { endpoint, at, isSigned }: Pick<Step, 'endpoint' | 'at'> & { isSigned: boolean },
): ErrorCode | null {
  const { capacities } = endpoint
  if (capacities && !capacities.some((each) => each === who.capacity)) return 'session.capacity_required'
  if (isSigned && !who.hasCode) return 'session.step_up_required'
  if (at === 'party') return found.parties.has(who.personId) ? null : 'case.not_found'
  if (hasLeft.has(who.personId)) return 'labour_office.not_assigned'
  return isAtOffice(found, who) ? null : 'case.not_found'
}

/** A step of the procedure, as parties and the office take it: with the version of the case that it was decided on. */
export function stepOf(
  found: ModelCase,
  world: World,
  body: object,
  { at, endpoint, version, isSigned = true, action, event, also, effect }: Step,
): Attempt {
  const actorOf = (who: Somebody): CaseActor => (at === 'party' ? asParty(found, who) : asOffice(who))
  return {
    body: { version, ...body },
    refusal(who) {
      const atDoor = refusedAtTheDoor(found, world, who, { endpoint, at, isSigned })
      if (atDoor) return atDoor
      if (version !== found.version) return 'case.changed_elsewhere'
      return refusalOf(found, action(who), actorOf(who)) ?? also?.(who) ?? null
    },
    take(who, now) {
      const wanted = action(who)
      take(found, wanted, actorOf(who), now)
      record(found, wanted.kind, event)
      effect?.(who, now)
    },
  }
}

/** A step whose action says no more than its kind. */
export const plain = (kind: Extract<CaseAction, { kind: CaseActionKind }>['kind']) => () => ({ kind }) as CaseAction
