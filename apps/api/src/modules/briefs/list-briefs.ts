import { AppError } from '../../app-error.ts'
import { type Ctx, subjectOf } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { readStanding, visibleAt } from '../case-office/standing.ts'
import { inBrief, toBrief } from './brief-view.ts'

type ListCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>

async function readPage({ db, vault }: ListCtx, where: { caseId: string; partyId?: string }, page: PageRequest) {
  const { cursor, limit } = page
  const rows = await db.brief.findMany({
    where: { ...where, kind: 'statement', ...(cursor && { id: { lt: cursor } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
    include: inBrief,
  })
  return toPage(rows, limit, (row) => toBrief(vault, row))
}

/** Own briefs in a case. @throws AppError case.not_found */
export async function listOwnBriefs(ctx: ListCtx, caseId: string, page: PageRequest) {
  const own = await ctx.db.party.findFirst({ where: { caseId, subjectId: subjectOf(ctx.actor) }, select: { id: true } })
  if (!own) throw new AppError('case.not_found')
  return readPage(ctx, { caseId, partyId: own.id }, page)
}

/**
 * What the parties filed, for the office. The reading is recorded, and they see it.
 * @throws AppError case.not_found, labour_office.not_assigned
 */
export async function listBriefs(ctx: ListCtx, caseId: string, page: PageRequest) {
  const visible = visibleAt(await readStanding(ctx), ctx.actor)
  const found = await ctx.db.case.findFirst({ where: { AND: [{ id: caseId }, visible] }, select: { id: true } })
  if (!found) throw new AppError('case.not_found')
  await recordAudit(ctx, { action: 'case.read_briefs', caseId })
  return readPage(ctx, { caseId }, page)
}
