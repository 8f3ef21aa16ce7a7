import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { readStanding, visibleAt } from '../case-office/standing.ts'
import { inAppointment, toAppointment } from './expert-view.ts'

/**
 * The experts of a case, for the office. The reading is recorded, and the parties see it.
 * @throws AppError case.not_found, labour_office.not_assigned
 */
export async function listExperts(
  ctx: Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>,
  caseId: string,
  { cursor, limit }: PageRequest,
) {
  const visible = visibleAt(await readStanding(ctx), ctx.actor)
  const found = await ctx.db.case.findFirst({ where: { AND: [{ id: caseId }, visible] }, select: { id: true } })
  if (!found) throw new AppError('case.not_found')
  await recordAudit(ctx, { action: 'case.read_experts', caseId })
  const rows = await ctx.db.expertAppointment.findMany({
    where: { caseId, ...(cursor && { id: { lt: cursor } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
    include: inAppointment,
  })
  return toPage(rows, limit, (row) => toAppointment(ctx.vault, row))
}
