import type { Prisma, VerdictService } from '@dadkar/prisma/client'
import { deadlineRules, reckonDeadline } from '@dadkar/procedure/deadlines'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import type { Db } from '../../context.ts'
import type { LockedCase } from '../cases/take-step.ts'
import { holdCalendar } from '../holidays/read-calendar.ts'

type Ruling = LockedCase['verdicts'][number]

/** In whose account it was placed, or by which server it was brought. */
type How = { noticeId: string } | { paperServiceId: string }

/** What a party has of a ruling in their account, but for what counts no more. */
export const standingNotices = (verdictId: string, partyId: string): Prisma.NoticeWhereInput => ({
  paper: { verdicts: { some: { id: verdictId } } },
  addressee: { parties: { some: { id: partyId } } },
  NOT: { verdictService: { annulledAt: { not: null } } },
})

/**
 * Writes that a ruling is served on a party, from when on their limit to object runs (Labour Law, art. 159).
 * @returns the last day of all limits, for which the case waits; null where the ruling is final on issue
 */
export async function writeService(
  db: Db,
  { id: verdictId, stage, services }: Pick<Ruling, 'id' | 'stage'> & { services: Pick<VerdictService, 'lastDay'>[] },
  { partyId, servedAt, ...how }: { partyId: string; servedAt: Date } & How,
): Promise<Date | null> {
  const { last, endsAt } = reckonDeadline(tehranDay(servedAt), deadlineRules.objection, await holdCalendar(db))
  const lastDay = stage === 'recognition' ? new Date(last) : null
  await db.verdictService.create({ data: { verdictId, partyId, placedAt: servedAt, lastDay, ...how } })
  await db.notice.updateMany({ where: standingNotices(verdictId, partyId), data: { dueAt: lastDay && endsAt } })
  const days = [lastDay, ...services.map((service) => service.lastDay)].filter((day) => day !== null)
  return days.sort((one, other) => other.getTime() - one.getTime())[0] ?? null
}
