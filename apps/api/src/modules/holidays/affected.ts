import type { AffectedByHoliday } from '@dadkar/contract/holiday'
import { addDays, isOfficeClosed, type OfficeCalendar } from '@dadkar/procedure/office-calendar'
import { tehranDayEnd, tehranDayStart } from '@dadkar/procedure/tehran-day'
import type { Db } from '../../context.ts'

/** Of each kind, in what is shown. */
const mostShown = 200

/** Limits of parties that still run and end on a day. */
export const runningUntil = (day: string) =>
  ({
    cures: { state: 'defective', dueOn: new Date(day) },
    objections: { annulledAt: null, lastDay: new Date(day), verdict: { case: { state: 'served' } } },
  }) as const

export function nextOpenDay(day: string, calendar: OfficeCalendar): string {
  let next = addDays(day, 1)
  while (isOfficeClosed(next, calendar)) next = addDays(next, 1)
  return next
}

const caseFields = { id: true, caseNumber: true } as const

/** What ends or happens on a day, and where limits go if offices are closed on it. */
export async function listAffected(db: Db, date: string, calendar: OfficeCalendar): Promise<AffectedByHoliday> {
  const { cures, objections } = runningUntil(date)
  const onDay = { state: 'scheduled', startsAt: { gte: tehranDayStart(date), lt: tehranDayEnd(date) } } as const
  const defective = await db.case.findMany({
    where: cures,
    select: caseFields,
    orderBy: { id: 'asc' },
    take: mostShown,
  })
  const services = await db.verdictService.findMany({
    where: objections,
    select: { verdict: { select: { case: { select: caseFields } } } },
    orderBy: [{ verdictId: 'asc' }, { partyId: 'asc' }],
    take: mostShown,
  })
  const hearings = await db.hearing.findMany({
    where: onDay,
    select: {
      startsAt: true,
      case: { select: caseFields },
      board: { select: { id: true, stage: true, number: true } },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: mostShown,
  })
  const limit =
    (rule: 'defectCure' | 'objection') =>
    ({ id, caseNumber }: { id: string; caseNumber: string }) => ({
      ...{ caseId: id, caseNumber, rule, lastDay: date },
    })
  const limits = [
    ...defective.map(limit('defectCure')),
    ...services.map(({ verdict }) => limit('objection')(verdict.case)),
  ]
  return {
    limits: limits.slice(0, mostShown),
    limitCount: (await db.case.count({ where: cures })) + (await db.verdictService.count({ where: objections })),
    hearings: hearings.map(({ startsAt, board, case: { id, caseNumber } }) => ({
      ...{ caseId: id, caseNumber, board },
      startsAt: startsAt.toISOString(),
    })),
    hearingCount: await db.hearing.count({ where: onDay }),
    nextOpenDay: nextOpenDay(date, calendar),
  }
}
