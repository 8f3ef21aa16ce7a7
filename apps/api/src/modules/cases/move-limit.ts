import { tehranDayEnd } from '@dadkar/procedure/tehran-day'
import type { Db } from '../../context.ts'
import { standingNotices } from '../verdicts/write-service.ts'
import { tellOfMovedLimit } from './tell-of-moved-limit.ts'

/** A limit of a party: to complete a petition, or to object to a ruling that was served on them. */
export type Limit = { rule: 'defectCure' } | { rule: 'objection'; verdictId: string; partyId: string }

/**
 * Moves the end of a limit that still runs to a later day, inside the caller's transaction, which holds the lock of the
 * case: in the case, in the kartabl of whom it binds, and in the timeline that every party reads; whom it binds has an
 * SMS, once for all that one piece of work moves. Its version stays: what somebody has decided meanwhile is still right.
 * @param told whom that piece of work has told already
 */
export async function moveLimit(
  db: Db,
  caseId: string,
  limit: Limit,
  { lastDay, told }: { lastDay: string; told: Set<string> },
): Promise<void> {
  const day = new Date(lastDay)
  const until = tehranDayEnd(lastDay)
  if (limit.rule === 'defectCure') {
    await db.case.update({ where: { id: caseId }, data: { dueOn: day } })
    const notice = await db.notice.findFirst({ where: { caseId, kind: 'defectNotice' }, orderBy: { id: 'desc' } })
    if (notice) await db.notice.update({ where: { id: notice.id }, data: { dueAt: until } })
  } else {
    const { verdictId, partyId } = limit
    await db.verdictService.updateMany({ where: { verdictId, partyId, annulledAt: null }, data: { lastDay: day } })
    await db.notice.updateMany({ where: standingNotices(verdictId, partyId), data: { dueAt: until } })
    // The case waits for the last of its limits.
    await db.case.updateMany({
      where: { id: caseId, state: 'served', OR: [{ dueOn: null }, { dueOn: { lt: day } }] },
      data: { dueOn: day },
    })
  }
  await db.caseEvent.create({ data: { caseId, kind: 'limitMoved', until } })
  const whose = limit.rule === 'objection' ? { id: limit.partyId } : { side: 'claimant' as const }
  const bound = await db.party.findMany({ where: { caseId, ...whose }, select: { subjectId: true } })
  for (const { subjectId } of bound) if (subjectId) await tellOfMovedLimit(db, subjectId, told)
}
