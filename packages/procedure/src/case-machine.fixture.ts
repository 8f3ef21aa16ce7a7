import type { CaseAction, CaseActionKind } from './case-actions.ts'
import type { CaseActor, CaseFacts, PartyFacts } from './case-facts.ts'
import type { CaseStage, CaseState } from './case-states.ts'

export const now = new Date('2026-12-12T08:00:00Z')
export const earlier = new Date(now.getTime() - 1)
export const later = new Date(now.getTime() + 30 * 86_400_000)

export const claimant = { as: 'party', party: 'c' } as const
export const respondent = { as: 'party', party: 'r' } as const

export const allPowers = ['object', 'settle', 'withdraw'] as const

/** Everybody who can stand to a case, by the name that tables use. */
export const actors = {
  claimant,
  respondent,
  claimantRep: { as: 'representative', party: 'c', powers: allPowers },
  respondentRep: { as: 'representative', party: 'r', powers: allPowers },
  claimantRepBare: { as: 'representative', party: 'c', powers: [] },
  respondentRepBare: { as: 'representative', party: 'r', powers: [] },
  registryOfficer: { as: 'registryOfficer' },
  branchOfficer: { as: 'branchOfficer' },
  boardMember: { as: 'boardMember' },
  system: { as: 'system' },
  outsider: { as: 'outsider' },
  partyOfAnotherCase: { as: 'party', party: 'x' },
  expert: { as: 'expert', appointment: 'e' },
  expertOfAnotherCase: { as: 'expert', appointment: 'x' },
} as const satisfies Record<string, CaseActor>

export type ActorName = keyof typeof actors

export function partyFacts(id: 'c' | 'r', changes: Partial<PartyFacts> = {}): PartyFacts {
  return {
    id,
    side: id === 'c' ? 'claimant' : 'respondent',
    isServed: false,
    objectionEndsAt: null,
    hasObjected: false,
    isKnown: true,
    agreesToSettle: false,
    hasAward: false,
    ...changes,
  }
}

/** A case between a claimant and a respondent, by default freshly registered; `both` changes both parties. */
export function caseFacts(changes: Partial<CaseFacts> = {}, both: Partial<PartyFacts> = {}): CaseFacts {
  return {
    state: 'registered',
    stage: 'recognition',
    cureEndsAt: null,
    hearing: null,
    isSettlementOnTable: false,
    parties: [partyFacts('c', both), partyFacts('r', both)],
    experts: [{ id: 'e', state: 'asked' }],
    ...changes,
  }
}

const favourable: Partial<Record<CaseActionKind, [Partial<CaseFacts>, Partial<PartyFacts>]>> = {
  reject: [{ cureEndsAt: earlier }, {}],
  hear: [{ hearing: { startsAt: earlier, isEveryPartyInvited: true } }, {}],
  annulService: [{}, { isServed: true }],
  object: [{}, { isServed: true, objectionEndsAt: later }],
  assignToDisputeBoard: [{}, { isServed: true }],
  lapse: [{}, { isServed: true, objectionEndsAt: earlier }],
  requestExecution: [{}, { isServed: true, hasAward: true }],
  sendToExecution: [{}, { isServed: true }],
  close: [{}, { isServed: true }],
  acceptSettlement: [{ isSettlementOnTable: true }, {}],
  dropSettlement: [{ isSettlementOnTable: true }, {}],
  settle: [{ isSettlementOnTable: true }, { agreesToSettle: true }],
  fileReport: [{ experts: [{ id: 'e', state: 'accepted' }] }, {}],
}

/** The facts of a case in which nothing but its state, its stage and who acts can stand against an action. */
export function factsFor(kind: CaseActionKind, state: CaseState, stage: CaseStage): CaseFacts {
  const [changes, both] = favourable[kind] ?? [{}, {}]
  return caseFacts({ ...changes, state, stage }, both)
}

export function actionOf(kind: CaseActionKind): CaseAction {
  if (kind === 'schedule' || kind === 'reschedule') return { kind, startsAt: later }
  if (kind === 'serveVerdict' || kind === 'annulService') return { kind, party: 'r' }
  if (kind === 'extendExpert' || kind === 'dismissExpert') return { kind, appointment: 'e' }
  return { kind }
}
