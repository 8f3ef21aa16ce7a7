import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseAction, type CaseActionKind, caseActionKinds } from './case-actions.ts'
import type { CaseFacts } from './case-facts.ts'
import { type ActorName, actors, caseFacts } from './case-machine.fixture.ts'
import { allowedActions, decide } from './case-machine.ts'
import { caseStages, endStates } from './case-states.ts'
import { factsAfter } from './case-walk.fixture.ts'
import { lastFilingDate } from './deadlines.ts'
import { makeCalendar } from './make-calendar.ts'
import { tehranDay } from './tehran-day.ts'

const calendar = makeCalendar()
const settings = { calendar, minHearingNoticeDays: 5 }
const hour = 3_600_000
const names = Object.keys(actors) as ActorName[]

/** One step of a walk: time passes, somebody tries something; `isLikely` lets it be something they may do. */
const steps = fc.array(
  fc.record({
    hours: fc.oneof(fc.integer({ min: 0, max: 48 }), fc.integer({ min: 0, max: 24 * 20 })),
    name: fc.constantFrom(...names),
    kind: fc.constantFrom(...caseActionKinds),
    isLikely: fc.boolean(),
    pick: fc.nat(20),
    party: fc.constantFrom('c', 'r'),
    hearingInHours: fc.integer({ min: 0, max: 24 * 14 }),
  }),
  { minLength: 50, maxLength: 120 },
)

interface History {
  sessionsSinceRuling: number
  rulings: string[]
  finals: number
  annulments: number
  objections: string[]
  servedOn: Map<string, string>
}

function check(before: CaseFacts, action: CaseAction, name: ActorName, at: Date, after: CaseFacts, history: History) {
  const actor = actors[name]
  const party = 'party' in actor ? actor.party : ''
  if (endStates.some((state) => state === before.state)) expect(after.state).toBe(before.state)
  expect(caseStages.indexOf(after.stage)).toBeGreaterThanOrEqual(caseStages.indexOf(before.stage))
  if (after.state === 'scheduled') expect(after.hearing).not.toBeNull()
  if (action.kind === 'hear') history.sessionsSinceRuling += 1
  if (action.kind === 'rule') {
    expect(history.sessionsSinceRuling).toBeGreaterThan(0)
    expect(history.rulings).not.toContain(before.stage)
    history.rulings.push(before.stage)
    history.sessionsSinceRuling = 0
  }
  if (action.kind === 'serveVerdict' && !history.rulings.includes('dispute'))
    history.servedOn.set(action.party, tehranDay(at))
  if (action.kind === 'annulService') history.annulments += 1
  if (action.kind === 'object') {
    expect(history.objections).not.toContain(party)
    history.objections.push(party)
    expect(tehranDay(at) <= lastFilingDate(history.servedOn.get(party) ?? '', calendar)).toBe(true)
  }
  if (action.kind === 'lapse') {
    expect(history.objections).toEqual([])
    for (const servedOn of history.servedOn.values()) {
      expect(tehranDay(at) > lastFilingDate(servedOn, calendar)).toBe(true)
    }
  }
  if (after.state === 'final' && before.state !== 'final') history.finals += 1
  expect(history.finals).toBeLessThanOrEqual(1 + history.annulments)
  if (action.kind === 'settle' || action.kind === 'withdraw') expect(history.rulings).toEqual([])
  if (action.kind === 'settle') {
    expect(before.isSettlementOnTable).toBe(true)
    expect(before.parties.every(({ id, agreesToSettle }) => id === party || agreesToSettle)).toBe(true)
  }
}

const detours: readonly CaseActionKind[] = [
  ...(['withdraw', 'settle', 'join'] as const),
  ...(['proposeSettlement', 'acceptSettlement', 'dropSettlement'] as const),
  ...(['sendLetter', 'correct', 'fileBrief'] as const),
  ...(['appointExpert', 'extendExpert', 'dismissExpert'] as const),
  ...(['acceptAppointment', 'declineAppointment', 'fileReport'] as const),
]

/** Something that somebody may do. Ending a case early, and what moves nothing, is left aside, so that walks come far. */
function likelyStep(facts: CaseFacts, at: Date, pick: number) {
  const doable = names.flatMap((name) =>
    allowedActions(facts, actors[name], at, settings)
      .filter((kind) => !detours.includes(kind))
      .map((kind) => ({ name, kind })),
  )
  return doable[pick % doable.length]
}

describe('a walk through the machine', () => {
  it('keeps to the law, whatever anybody tries and whenever', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(steps, (walk) => {
        let at = new Date('2026-03-21T08:00:00Z')
        let facts = caseFacts({ state: 'draft' }, { agreesToSettle: false })
        const history: History = {
          sessionsSinceRuling: 0,
          rulings: [],
          finals: 0,
          annulments: 0,
          objections: [],
          servedOn: new Map(),
        }
        for (const step of walk) {
          at = new Date(at.getTime() + step.hours * hour)
          const { name, kind } = (step.isLikely && likelyStep(facts, at, step.pick)) || step
          const startsAt = new Date(at.getTime() + step.hearingInHours * hour)
          const action: CaseAction =
            kind === 'schedule' || kind === 'reschedule'
              ? { kind, startsAt }
              : kind === 'serveVerdict' || kind === 'annulService'
                ? { kind, party: step.party }
                : kind === 'extendExpert' || kind === 'dismissExpert'
                  ? { kind, appointment: 'e' }
                  : { kind }
          const decision = decide(facts, action, actors[name], at, settings)
          const isOffered = allowedActions(facts, actors[name], at, settings).includes(kind)
          if (!decision.ok) {
            if (!('startsAt' in action) && !('party' in action)) expect(isOffered).toBe(false)
            continue
          }
          expect(isOffered).toBe(true)
          const after = factsAfter(facts, action, actors[name], decision, at, calendar)
          check(facts, action, name, at, after, history)
          facts = after
          reached.add(`${facts.stage} ${facts.state}`)
        }
      }),
      { numRuns: 300 },
    )
    // The walks are worth something only if they come to the end.
    expect([...reached]).toEqual(
      expect.arrayContaining(['recognition final', 'dispute final', 'dispute sentToExecution']),
    )
  })
})
