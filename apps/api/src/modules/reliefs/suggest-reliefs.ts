import type { SuggestedRelief } from '@dadkar/contract/relief'
import { addDays, isOfficeClosed, type OfficeCalendar } from '@dadkar/procedure/office-calendar'
import { tehranDay, tehranDayEnd, tehranDayStart } from '@dadkar/procedure/tehran-day'
import { policy } from '../../config.ts'
import type { Db } from '../../context.ts'
import { toDay } from '../cases/case-view.ts'
import { findHindrances, secondsWithin } from './hindrances.ts'

/** A limit that met an outage on its last day. */
type MetLimit = Omit<SuggestedRelief, 'newDay'> & { verdictId: string | null }

/** At most so many are looked at. */
const most = 200

const daySeconds = 86_400

/** Days of the last week, today included, on which nobody could act for long, and how long. */
export async function listMetDays(db: Db, now: Date): Promise<Map<string, number>> {
  const today = tehranDay(now)
  const first = addDays(today, -policy.reliefWait / daySeconds)
  const outages = await db.outage.findMany({
    where: { OR: [{ ended: null }, { ended: { gte: tehranDayStart(first) } }] },
  })
  const hindrances = findHindrances(outages, now.getTime())
  const met = new Map<string, number>()
  for (let day = first; day <= today; day = addDays(day, 1)) {
    const span = { from: tehranDayStart(day).getTime(), to: tehranDayEnd(day).getTime() }
    const seconds = secondsWithin(hindrances, span)
    if (seconds >= policy.reliefAfter) met.set(day, seconds)
  }
  return met
}

const partyFields = { id: true, side: true, name: true } as const

/**
 * Limits that met an outage on their last day and that no officer has decided on.
 * @param only of which office, or in which case
 */
export async function listMetLimits(
  db: Db,
  now: Date,
  only: { officeCode: string } | { id: string },
): Promise<MetLimit[]> {
  const met = await listMetDays(db, now)
  if (met.size === 0) return []
  const days = [...met.keys()].map((day) => new Date(day))
  const cures = await db.case.findMany({
    where: { ...only, state: 'defective', dueOn: { in: days } },
    select: {
      ...{ id: true, caseNumber: true, dueOn: true },
      parties: { where: { side: 'claimant' }, select: partyFields },
    },
    orderBy: { dueOn: 'asc' },
    take: most,
  })
  const objections = await db.verdictService.findMany({
    where: { annulledAt: null, lastDay: { in: days }, verdict: { case: { ...only, state: 'served' } } },
    select: {
      ...{ verdictId: true, lastDay: true, party: { select: partyFields } },
      verdict: { select: { case: { select: { id: true, caseNumber: true } } } },
    },
    orderBy: { lastDay: 'asc' },
    take: most,
  })
  const limits = [
    ...cures.flatMap(({ parties, dueOn, ...found }) =>
      parties.map((party) => ({ found, party, lastDay: toDay(dueOn), rule: 'defectCure' as const, verdictId: null })),
    ),
    ...objections.map(({ verdictId, lastDay, party, verdict }) => ({
      ...{ found: verdict.case, party, lastDay: toDay(lastDay), rule: 'objection' as const, verdictId },
    })),
  ].map(({ found, party, lastDay, rule, verdictId }): MetLimit => {
    const day = lastDay ?? ''
    return {
      ...{ caseId: found.id, caseNumber: found.caseNumber, rule, verdictId, lastDay: day },
      ...{ partyId: party.id, side: party.side, name: party.name, downSeconds: met.get(day) ?? 0 },
    }
  })
  const decided = await db.limitRelief.findMany({ where: { caseId: { in: limits.map(({ caseId }) => caseId) } } })
  const isOpen = (limit: MetLimit) =>
    !decided.some(
      ({ partyId, rule, lastDay }) =>
        partyId === limit.partyId && rule === limit.rule && toDay(lastDay) === limit.lastDay,
    )
  return limits.filter(isOpen).sort((one, other) => one.lastDay.localeCompare(other.lastDay))
}

/** As much longer as the outage took, in whole days from today or from the last day, and then to one that is open. */
export function suggestDay(
  { lastDay, downSeconds }: Pick<MetLimit, 'lastDay' | 'downSeconds'>,
  today: string,
  calendar: OfficeCalendar,
): string {
  let day = addDays(lastDay > today ? lastDay : today, Math.ceil(downSeconds / daySeconds))
  while (isOfficeClosed(day, calendar)) day = addDays(day, 1)
  return day
}
