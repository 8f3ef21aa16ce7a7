import type { SuggestedRelief } from '@dadkar/contract/relief'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { readStanding, visibleAt } from '../case-office/standing.ts'
import { moveLimit } from '../cases/move-limit.ts'
import { holdCalendar, readCalendar } from '../holidays/read-calendar.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { listMetLimits, suggestDay } from './suggest-reliefs.ts'

type ReliefCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId' | 'ip' | 'userAgent'>

/** @throws AppError labour_office.not_assigned */
export async function listReliefs(ctx: Pick<Ctx, 'db' | 'actor'>): Promise<{ items: SuggestedRelief[] }> {
  const standing = await readStanding(ctx)
  const now = new Date()
  const limits = await listMetLimits(ctx.db, now, { officeCode: standing.office.code })
  const ids = limits.map(({ caseId }) => caseId)
  const seen = await ctx.db.case.findMany({
    where: { AND: [{ id: { in: ids } }, visibleAt(standing, ctx.actor)] },
    select: { id: true },
  })
  const calendar = await readCalendar(ctx.db)
  const items = limits
    .filter(({ caseId }) => seen.some(({ id }) => id === caseId))
    .map(({ verdictId: _, ...limit }) => ({ ...limit, newDay: suggestDay(limit, tehranDay(now), calendar) }))
  return { items }
}

type Decision = {
  rule: 'defectCure' | 'objection'
  partyId: string
  lastDay: string
  isAccepted: boolean
  reason: string
}

/**
 * Gives a limit the time that is suggested, or lets it be; under the lock of the case, so that of two officers at once the
 * second is told.
 * @throws AppError session.step_up_required, labour_office.not_assigned, case.not_found, relief.not_found
 */
export async function decideRelief(ctx: ReliefCtx, id: string, decision: Decision): Promise<void> {
  requireStepUp(ctx)
  const standing = await readStanding(ctx)
  const { rule, partyId, lastDay, isAccepted, reason } = decision
  await ctx.db.$transaction(async (db) => {
    await db.$queryRaw`select 1 from "case" where id = ${id}::uuid for update`
    const found = await db.case.findFirst({
      where: { AND: [{ id }, visibleAt(standing, ctx.actor)] },
      select: { id: true },
    })
    if (!found) throw new AppError('case.not_found')
    const now = new Date()
    const met = (await listMetLimits(db, now, { id })).find(
      (limit) => limit.rule === rule && limit.partyId === partyId && limit.lastDay === lastDay,
    )
    if (!met) throw new AppError('relief.not_found')
    const newDay = suggestDay(met, tehranDay(now), await holdCalendar(db))
    await db.limitRelief.create({
      data: {
        ...{ caseId: id, rule, partyId, lastDay: new Date(lastDay), downSeconds: met.downSeconds },
        newDay: isAccepted ? new Date(newDay) : null,
      },
    })
    const limit = met.verdictId ? ({ rule: 'objection', verdictId: met.verdictId, partyId } as const) : null
    const move = { lastDay: newDay, told: new Set<string>() }
    if (isAccepted) await moveLimit(db, id, limit ?? { rule: 'defectCure' }, move)
    const act = isAccepted ? { action: 'case.grant_relief' } : { action: 'case.dismiss_relief' }
    await recordAudit({ ...ctx, db }, { ...act, caseId: id, reason })
  })
}
