import { describe, expect, it } from 'vitest'
import type { CaseAction, CaseActionKind } from './case-actions.ts'
import type { CaseActor, CaseFacts, ExpertState } from './case-facts.ts'
import {
  actionOf,
  actors,
  caseFacts,
  claimant,
  earlier,
  later,
  now,
  partyFacts,
  respondent,
} from './case-machine.fixture.ts'
import { allowedActions, decide } from './case-machine.ts'
import { makeCalendar } from './make-calendar.ts'

const { registryOfficer, branchOfficer, boardMember, system } = actors
const reason = (facts: CaseFacts, action: CaseAction, actor: CaseActor, at = now) => {
  const decision = decide(facts, action, actor, at)
  return decision.ok ? 'ok' : decision.reason
}

describe('a defect', () => {
  const facts = caseFacts({ state: 'defective', cureEndsAt: now })

  it('is rejected only from the end of its limit on, and cured until it is rejected', () => {
    expect(reason(facts, { kind: 'reject' }, registryOfficer, earlier)).toBe('limit_not_passed')
    expect(reason(facts, { kind: 'reject' }, registryOfficer, now)).toBe('ok')
    expect(reason(facts, { kind: 'cure' }, claimant, later)).toBe('ok')
    expect(reason(caseFacts({ state: 'rejected' }), { kind: 'cure' }, claimant)).toBe('wrong_state')
  })

  it('without a notice has no limit that could pass', () => {
    expect(reason(caseFacts({ state: 'defective' }), { kind: 'reject' }, registryOfficer)).toBe('limit_not_passed')
  })
})

describe('a session', () => {
  const assigned = caseFacts({ state: 'assigned' })
  const at = (instant: string): CaseAction => ({ kind: 'schedule', startsAt: new Date(instant) })
  const today = new Date('2026-12-12T20:29:59.999Z')
  const tomorrow = new Date('2026-12-12T20:30:00.000Z')

  it('leaves five days of notice, which turn at midnight in Iran', () => {
    expect(reason(assigned, at('2026-12-16T08:00:00Z'), branchOfficer, today)).toBe('hearing_too_soon')
    expect(reason(assigned, at('2026-12-19T08:00:00Z'), branchOfficer, today)).toBe('ok')
    // 20 December less six days; a day earlier it is still the 12th in Iran.
    expect(reason(assigned, at('2026-12-19T08:00:00Z'), branchOfficer, tomorrow)).toBe('ok')
    expect(reason(assigned, at('2026-12-17T08:00:00Z'), branchOfficer, new Date('2026-12-11T20:29:59.999Z'))).toBe('ok')
    expect(reason(assigned, at('2026-12-17T08:00:00Z'), branchOfficer, new Date('2026-12-11T20:30:00.000Z'))).toBe(
      'hearing_too_soon',
    )
  })

  it('is never on a day on which offices are closed', () => {
    expect(reason(assigned, at('2026-12-18T08:00:00Z'), branchOfficer)).toBe('office_closed')
    const birthOfAli = at('2026-12-23T08:00:00Z')
    const settings = { calendar: makeCalendar(), minHearingNoticeDays: 5 }
    expect(decide(assigned, birthOfAli, branchOfficer, now, settings)).toEqual({ ok: false, reason: 'office_closed' })
    expect(
      decide(assigned, at('2026-12-13T08:00:00Z'), branchOfficer, now, { ...settings, minHearingNoticeDays: 0 }),
    ).toEqual({
      ok: true,
      to: 'scheduled',
      stage: 'recognition',
    })
  })

  it('is one at a time', () => {
    const hearing = { startsAt: later, isEveryPartyInvited: true }
    expect(reason({ ...assigned, hearing }, { kind: 'schedule', startsAt: later }, branchOfficer)).toBe(
      'hearing_exists',
    )
  })

  it('is held from its hour on, when everybody was invited, whoever comes', () => {
    const scheduled = (isEveryPartyInvited: boolean) =>
      caseFacts({ state: 'scheduled', hearing: { startsAt: now, isEveryPartyInvited } })
    expect(reason(scheduled(true), { kind: 'hear' }, boardMember, earlier)).toBe('hearing_not_begun')
    expect(reason(scheduled(true), { kind: 'hear' }, boardMember)).toBe('ok')
    expect(reason(scheduled(false), { kind: 'hear' }, boardMember)).toBe('not_all_invited')
    expect(reason(caseFacts({ state: 'scheduled' }), { kind: 'hear' }, boardMember)).toBe('no_hearing')
  })
})

describe('an objection', () => {
  const served = (c: Date | null, r: Date | null) =>
    caseFacts({
      state: 'served',
      parties: [
        partyFacts('c', { isServed: c !== null, objectionEndsAt: c }),
        partyFacts('r', { isServed: r !== null, objectionEndsAt: r }),
      ],
    })

  it('is in time until the last millisecond of the party’s own limit', () => {
    expect(reason(served(now, later), { kind: 'object' }, claimant, earlier)).toBe('ok')
    expect(reason(served(now, later), { kind: 'object' }, claimant)).toBe('limit_passed')
    expect(reason(served(now, later), { kind: 'object' }, respondent)).toBe('ok')
  })

  it('waits for service', () => {
    expect(reason(served(null, later), { kind: 'object' }, claimant)).toBe('not_served')
  })

  it('is made once by each party, also after the other', () => {
    const facts = { ...served(later, later), state: 'objected', stage: 'dispute' } as const
    const [c = partyFacts('c'), r = partyFacts('r')] = facts.parties
    const objected = { ...facts, parties: [{ ...c, hasObjected: true }, r] }
    expect(reason(objected, { kind: 'object' }, claimant)).toBe('already_objected')
    expect(decide(objected, { kind: 'object' }, respondent, now)).toEqual({
      ok: true,
      to: 'objected',
      stage: 'dispute',
    })
  })

  it('needs the word of the mandate', () => {
    expect(reason(served(later, later), { kind: 'object' }, actors.claimantRepBare)).toBe('not_in_mandate')
    expect(reason(served(later, later), { kind: 'object' }, actors.claimantRep)).toBe('ok')
  })

  it('is not made to a ruling of the dispute board', () => {
    for (const state of ['ruled', 'final'] as const) {
      expect(reason({ ...served(later, later), state, stage: 'dispute' }, { kind: 'object' }, claimant)).toBe(
        'wrong_state',
      )
    }
  })

  it.each([
    ['both limits over', now, now, 'ok'],
    ['one still running', now, later, 'limit_not_passed'],
    ['one not served', now, null, 'not_all_served'],
  ])('not made, the ruling becomes final: %s', (_, c, r, answer) => {
    expect(reason(served(c, r), { kind: 'lapse' }, system)).toBe(answer)
    expect(reason(served(c, r), { kind: 'lapse' }, branchOfficer)).toBe('not_yours')
  })

  it('at any instant a served party can object, or its limit is over', () => {
    for (const at of [earlier, now, later]) {
      const canObject = reason(served(now, now), { kind: 'object' }, claimant, at) === 'ok'
      expect(reason(served(now, now), { kind: 'lapse' }, system, at) === 'ok').toBe(!canObject)
    }
  })
})

describe('service of a ruling', () => {
  it('is made once on each party, and annulled only where it stands', () => {
    const facts = caseFacts({ state: 'served', parties: [partyFacts('c', { isServed: true }), partyFacts('r')] })
    expect(reason(facts, { kind: 'serveVerdict', party: 'c' }, branchOfficer)).toBe('already_served')
    expect(reason(facts, { kind: 'serveVerdict', party: 'r' }, branchOfficer)).toBe('ok')
    expect(reason(facts, { kind: 'serveVerdict', party: 'x' }, branchOfficer)).toBe('unknown_party')
    expect(reason(facts, { kind: 'annulService', party: 'x' }, branchOfficer)).toBe('unknown_party')
    expect(reason(facts, { kind: 'annulService', party: 'c' }, branchOfficer)).toBe('ok')
    expect(reason(facts, { kind: 'annulService', party: 'r' }, branchOfficer)).toBe('not_served')
  })

  it('is not annulled of who objected to it, but of who objected to the one before', () => {
    const annul = { kind: 'annulService', party: 'r' } as const
    const objected = caseFacts({ state: 'objected', stage: 'dispute' }, { isServed: true, hasObjected: true })
    expect(reason(objected, annul, branchOfficer)).toBe('already_objected')
    expect(reason({ ...objected, state: 'final' }, annul, branchOfficer)).toBe('ok')
  })

  it('annulled, takes the finality of a lapse back, not that of the dispute board', () => {
    const facts = caseFacts({ state: 'final' }, { isServed: true })
    const annul = { kind: 'annulService', party: 'r' } as const
    expect(decide(facts, annul, branchOfficer, now)).toEqual({ ok: true, to: 'served', stage: 'recognition' })
    const dispute = { ...facts, stage: 'dispute' } as const
    expect(decide(dispute, annul, branchOfficer, now)).toEqual({ ok: true, to: 'final', stage: 'dispute' })
  })

  it('is complete before the dispute board gets the case, and before execution', () => {
    const parties = [partyFacts('c', { isServed: true, hasAward: true }), partyFacts('r')]
    const objected = caseFacts({ state: 'objected', stage: 'dispute', parties })
    expect(reason(objected, { kind: 'assignToDisputeBoard' }, registryOfficer)).toBe('not_all_served')
    const final = caseFacts({ state: 'final', stage: 'dispute', parties })
    expect(reason(final, { kind: 'requestExecution' }, claimant)).toBe('not_all_served')
  })
})

describe('the end', () => {
  const parties = [partyFacts('c', { isServed: true, hasAward: true }), partyFacts('r', { isServed: true })]

  it('execution is asked for by whoever is awarded something', () => {
    const facts = caseFacts({ state: 'final', parties })
    expect(reason(facts, { kind: 'requestExecution' }, claimant)).toBe('ok')
    expect(reason(facts, { kind: 'requestExecution' }, respondent)).toBe('nothing_awarded')
  })

  it('a final ruling with an award is not put away before it was enforced', () => {
    expect(reason(caseFacts({ state: 'final', parties }), { kind: 'close' }, branchOfficer)).toBe('award_open')
    expect(reason(caseFacts({ state: 'sentToExecution', parties }), { kind: 'close' }, branchOfficer)).toBe('ok')
  })

  it('a settlement needs everybody; the one who acts says yes by acting', () => {
    const agree = (c: boolean, r: boolean) =>
      caseFacts({
        isSettlementOnTable: true,
        parties: [partyFacts('c', { agreesToSettle: c }), partyFacts('r', { agreesToSettle: r })],
      })
    expect(reason(agree(false, true), { kind: 'settle' }, claimant)).toBe('ok')
    expect(reason(agree(true, false), { kind: 'settle' }, claimant)).toBe('not_all_agree')
    expect(reason(agree(true, true), { kind: 'settle' }, boardMember)).toBe('not_yours')
    expect(reason(agree(true, false), { kind: 'acceptSettlement' }, claimant)).toBe('already_agreed')
    expect(reason(agree(false, false), { kind: 'acceptSettlement' }, claimant)).toBe('ok')
  })

  it('a settlement is answered only while terms are on the table, and proposed only to somebody who is known', () => {
    const nothing = caseFacts({}, { agreesToSettle: true })
    for (const kind of ['settle', 'acceptSettlement', 'dropSettlement'] as const) {
      expect(reason(nothing, { kind }, claimant)).toBe('nothing_proposed')
    }
    const onPaper = caseFacts({ parties: [partyFacts('c'), partyFacts('r', { isKnown: false })] })
    expect(reason(onPaper, { kind: 'proposeSettlement' }, claimant)).toBe('party_unknown')
  })

  it('settlement and withdrawal are over with the first ruling, also before the dispute board', () => {
    const facts = caseFacts({ state: 'heard', stage: 'dispute' }, { agreesToSettle: true })
    expect(reason(facts, { kind: 'settle' }, claimant)).toBe('wrong_stage')
    expect(reason(facts, { kind: 'withdraw' }, claimant)).toBe('wrong_stage')
    expect(reason({ ...facts, stage: 'recognition', state: 'ruled' }, { kind: 'withdraw' }, claimant)).toBe(
      'wrong_state',
    )
  })
})

describe('allowedActions', () => {
  it.each([
    ['claimant', 'registered', ['proposeSettlement', 'withdraw', 'fileBrief']],
    ['respondent', 'registered', ['proposeSettlement', 'fileBrief']],
    ['registryOfficer', 'registered', ['returnForDefect', 'assign', 'join']],
    [
      'branchOfficer',
      'assigned',
      ['schedule', 'proposeSettlement', 'join', 'sendLetter', 'appointExpert', 'extendExpert', 'dismissExpert'],
    ],
    ['boardMember', 'heard', ['rule', 'proposeSettlement', 'appointExpert', 'extendExpert', 'dismissExpert']],
    ['expert', 'heard', ['acceptAppointment', 'declineAppointment']],
    ['branchOfficer', 'ruled', ['serveVerdict', 'sendLetter']],
    ['claimantRepBare', 'registered', ['fileBrief']],
    ['outsider', 'registered', []],
  ] as const)('of %s, in %s', (actor, state, kinds) => {
    expect(allowedActions(caseFacts({ state }), actors[actor], now)).toEqual(kinds)
  })

  it('offers a party its objection until the limit is over', () => {
    const facts = caseFacts({ state: 'served' }, { isServed: true, objectionEndsAt: now })
    expect(allowedActions(facts, claimant, earlier)).toEqual(['object', 'fileBrief'])
    expect(allowedActions(facts, claimant, now)).toEqual(['fileBrief'])
  })
})

describe('an expert', () => {
  const at = (state: ExpertState) => caseFacts({ state: 'heard', experts: [{ id: 'e', state }] })
  const doing = (kind: CaseActionKind, state: ExpertState, actor: CaseActor) =>
    decide(at(state), actionOf(kind), actor, now)

  it('who declined, was dismissed, has reported or was overtaken by the ruling is nobody to the case', () => {
    for (const state of ['declined', 'dismissed', 'reported', 'lapsed'] as const) {
      for (const kind of ['acceptAppointment', 'declineAppointment', 'fileReport'] as const) {
        expect(doing(kind, state, actors.expert)).toEqual({ ok: false, reason: 'not_yours' })
      }
      for (const kind of ['extendExpert', 'dismissExpert'] as const) {
        expect(doing(kind, state, actors.boardMember)).toEqual({ ok: false, reason: 'expert_done' })
      }
      expect(allowedActions(at(state), actors.branchOfficer, now)).not.toContain('extendExpert')
    }
  })

  it('reports only after accepting, accepts once, and may decline until the report', () => {
    expect(doing('fileReport', 'asked', actors.expert)).toEqual({ ok: false, reason: 'not_accepted' })
    expect(doing('acceptAppointment', 'accepted', actors.expert)).toEqual({ ok: false, reason: 'expert_done' })
    expect(doing('declineAppointment', 'accepted', actors.expert)).toMatchObject({ ok: true, to: 'heard' })
  })

  it('an appointment of another case is not known here', () => {
    const action = { kind: 'dismissExpert', appointment: 'x' } as const
    expect(decide(at('asked'), action, actors.branchOfficer, now)).toEqual({ ok: false, reason: 'unknown_expert' })
  })
})
