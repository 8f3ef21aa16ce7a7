import { type CaseAction, type CaseActionKind, caseActionKinds } from './case-actions.ts'
import type { CaseActor, CaseFacts, CaseSettings, ExpertFacts, PartyFacts, Standing } from './case-facts.ts'
import { isOpenAppointment, type Refusal } from './case-guards.ts'
import type { CaseStage, RegisteredState } from './case-states.ts'
import { transitions } from './case-transitions.ts'
import { deadlineRules, earliestHearingDay } from './deadlines.ts'
import { tehranDay, tehranDayStart } from './tehran-day.ts'

export type Decision = { ok: true; to: RegisteredState; stage: CaseStage } | { ok: false; reason: Refusal }

const defaultSettings: CaseSettings = { calendar: {}, minHearingNoticeDays: deadlineRules.hearingNotice.days }

/**
 * Whether somebody may do something to a case now, and where the case then stands. It reads no clock and changes
 * nothing: the caller gives the facts and the instant, and writes the new state only where the old one still stands.
 * First it asks who acts, so that an outsider learns nothing of the case.
 */
export function decide(
  facts: CaseFacts,
  action: CaseAction,
  actor: CaseActor,
  now: Date,
  settings: CaseSettings = defaultSettings,
): Decision {
  const move = findMove(facts, action.kind, actor)
  if (!move.ok) return move
  const party = findParty(facts, actor)
  const expert = findExpert(facts, actor)
  for (const guard of transitions[action.kind].guards ?? []) {
    const reason = guard({ facts, action, party, expert, now, settings })
    if (reason) return refuse(reason)
  }
  return move
}

/**
 * What somebody may do to a case now, in the order of `caseActionKinds`. Planning a session is among it when there is a
 * day on which one could be held; serving a ruling, or annulling its service, when there is a party for it; what is done
 * with an appointment, when there is one.
 */
export function allowedActions(
  facts: CaseFacts,
  actor: CaseActor,
  now: Date,
  settings: CaseSettings = defaultSettings,
): CaseActionKind[] {
  return caseActionKinds
    .filter((kind) => findMove(facts, kind, actor).ok)
    .filter((kind) =>
      candidates(kind, facts, now, settings).some((action) => decide(facts, action, actor, now, settings).ok),
    )
}

/** Where an action leads by state, stage and standing alone, before its guards are asked. */
function findMove(facts: CaseFacts, kind: CaseActionKind, actor: CaseActor): Decision {
  const { by, power, moves, stageAfter = facts.stage } = transitions[kind]
  const standing = standingOf(facts, actor)
  if (!by.some((each) => each === standing)) return refuse('not_yours')
  if (power && actor.as === 'representative' && !actor.powers.includes(power)) return refuse('not_in_mandate')
  const to = moves[facts.stage]?.[facts.state]
  if (to) return { ok: true, to, stage: stageAfter }
  const otherStage: CaseStage = facts.stage === 'recognition' ? 'dispute' : 'recognition'
  return refuse(moves[otherStage]?.[facts.state] ? 'wrong_stage' : 'wrong_state')
}

function candidates(kind: CaseActionKind, facts: CaseFacts, now: Date, settings: CaseSettings): CaseAction[] {
  switch (kind) {
    case 'schedule':
    case 'reschedule': {
      const day = earliestHearingDay(tehranDay(now), settings.calendar, settings.minHearingNoticeDays)
      return [{ kind, startsAt: tehranDayStart(day) }]
    }
    case 'serveVerdict':
    case 'annulService':
      return facts.parties.map(({ id }) => ({ kind, party: id }))
    case 'extendExpert':
    case 'dismissExpert':
      return facts.experts.map(({ id }) => ({ kind, appointment: id }))
    default:
      return [{ kind }]
  }
}

function findParty(facts: CaseFacts, actor: CaseActor): PartyFacts | undefined {
  return 'party' in actor ? facts.parties.find(({ id }) => id === actor.party) : undefined
}

/** Whoever was dismissed, declined or has reported stands outside again. */
function findExpert(facts: CaseFacts, actor: CaseActor): ExpertFacts | undefined {
  if (!('appointment' in actor)) return undefined
  return facts.experts.find((expert) => expert.id === actor.appointment && isOpenAppointment(expert))
}

function standingOf(facts: CaseFacts, actor: CaseActor): Standing {
  if ('party' in actor) return findParty(facts, actor)?.side ?? 'outsider'
  if (actor.as === 'expert') return findExpert(facts, actor) ? 'expert' : 'outsider'
  return actor.as
}

function refuse(reason: Refusal): Decision {
  return { ok: false, reason }
}
