import type { PartySide, Prisma } from '@dadkar/prisma/client'
import type { CaseFacts, CaseSettings } from '@dadkar/procedure/case-facts'
import { deadlineRules } from '@dadkar/procedure/deadlines'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { tehranDayEnd } from '@dadkar/procedure/tehran-day'
import { toDay } from './case-view.ts'

/** Services that were not annulled (labour procedure rules, art. 131). */
export const standingServices = { where: { annulledAt: null } } as const satisfies Prisma.Verdict$servicesArgs

/** With a case: what the procedure must know to decide what may be done. */
export const inFacts = {
  parties: { orderBy: { id: 'asc' } },
  hearings: { where: { state: 'scheduled' } },
  verdicts: { where: { issuedAt: { not: null } }, orderBy: { id: 'desc' }, include: { services: standingServices } },
  // A statement moves nothing, and there may be many.
  briefs: { where: { kind: { not: 'statement' } }, orderBy: { id: 'desc' } },
  settlements: { orderBy: { id: 'desc' }, take: 1, include: { signatures: { orderBy: { signedAt: 'asc' } } } },
  notices: { orderBy: { id: 'asc' } },
  paperServices: { where: { state: 'served' } },
  experts: { orderBy: { id: 'asc' }, select: { id: true, state: true, expertId: true, dueOn: true } },
} as const satisfies Prisma.CaseInclude

export type FoundCase = Prisma.CaseGetPayload<{ include: typeof inFacts }>

/**
 * The holidays that the package knows, and the days of notice in force: enough to tell what may be done. What sets a limit
 * or a hearing reckons by the calendar in force (holidays/read-calendar.ts).
 */
export const caseSettings: CaseSettings = {
  calendar: makeCalendar(),
  minHearingNoticeDays: deadlineRules.hearingNotice.days,
}

export function factsOf({ state, stage, dueOn, hearings: [hearing], parties, ...found }: FoundCase): CaseFacts {
  const due = toDay(dueOn)
  const onTable = settlementOnTable(found)
  return {
    state,
    stage,
    cureEndsAt: state === 'defective' && due ? tehranDayEnd(due) : null,
    hearing: hearing
      ? { startsAt: hearing.startsAt, isEveryPartyInvited: parties.every(isInvitedTo(hearing, found)) }
      : null,
    isSettlementOnTable: onTable !== null,
    experts: found.experts,
    parties: parties.map((party) => ({
      ...rulingFactsOf(party.id, party.side, found),
      id: party.id,
      side: party.side,
      isKnown: party.subjectId !== null,
      agreesToSettle: onTable?.signatures.some(({ partyId }) => partyId === party.id) ?? false,
    })),
  }
}

/** The terms that wait for somebody's word. */
export function settlementOnTable({ settlements: [newest] }: Pick<FoundCase, 'settlements'>) {
  return newest?.end === null ? newest : null
}

type Invitable = Pick<FoundCase['parties'][number], 'id' | 'subjectId'>

/**
 * Whether a party was called to a hearing before it began: the invitation was placed in an account they had, or opened
 * (labour procedure rules, art. 131), or served on paper (art. 130).
 */
export const isInvitedTo =
  (
    { invitationId, startsAt }: Pick<FoundCase['hearings'][number], 'invitationId' | 'startsAt'>,
    { notices, paperServices }: Pick<FoundCase, 'notices' | 'paperServices'>,
  ) =>
  (party: Invitable): boolean => {
    const isInTime = (at: Date | null) => at !== null && at < startsAt
    return (
      notices.some(
        ({ paperId, addresseeId, isService, openedAt }) =>
          paperId === invitationId && addresseeId === party.subjectId && (isService || isInTime(openedAt)),
      ) ||
      paperServices.some(
        ({ paperId, partyId, triedAt }) => paperId === invitationId && partyId === party.id && isInTime(triedAt),
      )
    )
  }

/** What the latest ruling, and that of the recognition board, mean to one party. */
function rulingFactsOf(id: string, side: PartySide, { verdicts, briefs }: Pick<FoundCase, 'verdicts' | 'briefs'>) {
  const [latest] = verdicts
  const first = verdicts.findLast((verdict) => verdict.stage === 'recognition')
  const lastDay = toDay(first?.services.find(({ partyId }) => partyId === id)?.lastDay ?? null)
  return {
    isServed: latest?.services.some(({ partyId }) => partyId === id) ?? false,
    objectionEndsAt: lastDay ? tehranDayEnd(lastDay) : null,
    hasObjected: briefs.some(({ kind, partyId }) => kind === 'objection' && partyId === id),
    hasAward: side === 'claimant' && (latest?.hasAward ?? false),
  }
}
