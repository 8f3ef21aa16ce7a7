import type { CaseAction } from './case-actions.ts'
import type { CaseActor, CaseFacts, PartyFacts } from './case-facts.ts'
import type { CaseStage, CaseState } from './case-states.ts'
import { deadlineRules, reckonDeadline } from './deadlines.ts'
import type { OfficeCalendar } from './office-calendar.ts'
import { tehranDay } from './tehran-day.ts'

/**
 * The facts of a case after an action that the machine allowed: a model of what the API writes, for walks through the
 * machine. Invitations always arrive, and every ruling gives the claimant something.
 */
export function factsAfter(
  facts: CaseFacts,
  action: CaseAction,
  actor: CaseActor,
  after: { to: CaseState; stage: CaseStage },
  at: Date,
  calendar: OfficeCalendar,
): CaseFacts {
  const endOf = (rule: keyof typeof deadlineRules) =>
    reckonDeadline(tehranDay(at), deadlineRules[rule], calendar).endsAt
  const change = (id: string, changes: Partial<PartyFacts>) =>
    facts.parties.map((party) => (party.id === id ? { ...party, ...changes } : party))
  const agreeing = (only: string | null) =>
    facts.parties.map((party) => ({ ...party, agreesToSettle: party.id === only }))
  const next = { ...facts, state: after.to, stage: after.stage }
  // Before the dispute board rules, the latest ruling is the one that can be objected to.
  const isObjectable = facts.stage === 'recognition' || facts.state !== 'ruled'
  switch (action.kind) {
    case 'returnForDefect':
      return { ...next, cureEndsAt: endOf('defectCure') }
    case 'cure':
      return { ...next, cureEndsAt: null }
    case 'schedule':
    case 'reschedule':
      return { ...next, hearing: { startsAt: action.startsAt, isEveryPartyInvited: true } }
    case 'hear':
      return { ...next, hearing: null }
    case 'rule':
      return {
        ...next,
        parties: facts.parties.map((party) => ({ ...party, isServed: false, hasAward: party.side === 'claimant' })),
      }
    case 'serveVerdict': {
      const served = facts.parties.find(({ id }) => id === action.party)
      const objectionEndsAt = served?.objectionEndsAt ?? (isObjectable ? endOf('objection') : null)
      return { ...next, parties: change(action.party, { isServed: true, objectionEndsAt }) }
    }
    case 'annulService':
      return { ...next, parties: change(action.party, { isServed: false, objectionEndsAt: null }) }
    case 'object':
      return { ...next, parties: 'party' in actor ? change(actor.party, { hasObjected: true }) : facts.parties }
    case 'proposeSettlement':
      return { ...next, isSettlementOnTable: true, parties: agreeing('party' in actor ? actor.party : null) }
    case 'acceptSettlement':
      return { ...next, parties: 'party' in actor ? change(actor.party, { agreesToSettle: true }) : facts.parties }
    case 'dropSettlement':
      return { ...next, isSettlementOnTable: false, parties: agreeing(null) }
    default:
      return next
  }
}
