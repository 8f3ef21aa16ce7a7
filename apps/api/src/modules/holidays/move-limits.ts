import type { Ctx, Db } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { type Limit, moveLimit } from '../cases/move-limit.ts'
import { moveTerms } from '../experts/move-terms.ts'
import { nextOpenDay, runningUntil } from './affected.ts'
import { readCalendar } from './read-calendar.ts'

type MoveCtx = Pick<Ctx, 'db' | 'vault' | 'requestId'>
type Running = { caseId: string; limit: Limit }

async function listRunning(db: Db, day: string): Promise<Running[]> {
  const { cures, objections } = runningUntil(day)
  const defective = await db.case.findMany({ where: cures, select: { id: true } })
  const services = await db.verdictService.findMany({
    where: objections,
    select: { verdictId: true, partyId: true, verdict: { select: { caseId: true } } },
  })
  return [
    ...defective.map(({ id }) => ({ caseId: id, limit: { rule: 'defectCure' } as const })),
    ...services.map(({ verdictId, partyId, verdict: { caseId } }) => ({
      caseId,
      limit: { rule: 'objection', verdictId, partyId } as const,
    })),
  ]
}

/** Between the look and the lock a party may have done what the limit was for, or another worker moved it. */
async function isStillRunning(db: Db, { caseId, limit }: Running, day: string): Promise<boolean> {
  const { cures, objections } = runningUntil(day)
  if (limit.rule === 'defectCure') return (await db.case.count({ where: { id: caseId, ...cures } })) > 0
  const { verdictId, partyId } = limit
  return (await db.verdictService.count({ where: { verdictId, partyId, ...objections } })) > 0
}

/**
 * Moves what still runs and ends on a day that is closed now to the next open one (Civil Procedure Code, art. 445), each
 * limit under the lock of its case. It may run again: what was moved ends on that day no more.
 */
export async function moveLimits(ctx: MoveCtx, day: string): Promise<void> {
  const to = nextOpenDay(day, await readCalendar(ctx.db))
  const told = new Set<string>()
  for (const running of await listRunning(ctx.db, day)) {
    const { caseId, limit } = running
    await ctx.db.$transaction(async (db) => {
      await db.$queryRaw`select 1 from "case" where id = ${caseId}::uuid for update`
      if (!(await isStillRunning(db, running, day))) return
      await moveLimit(db, caseId, limit, { lastDay: to, told })
      await recordAudit({ ...ctx, db, actor: null }, { action: 'case.move_limit', caseId })
    })
  }
  await ctx.db.$transaction((tx) => moveTerms(tx, day, to))
  // The office's own limits, to deliver a paper, go with them.
  await ctx.db.paperService.updateMany({
    where: { state: 'handedOut', dueOn: new Date(day) },
    data: { dueOn: new Date(to) },
  })
}

/** Has them moved once the transaction that closes the day is committed. */
export async function queueMoving(db: Db, day: string): Promise<void> {
  await db.$executeRaw`select graphile_worker.add_job('moveLimits', json_build_object('day', ${day}::text))`
}
