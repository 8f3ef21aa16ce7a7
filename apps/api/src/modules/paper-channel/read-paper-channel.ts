import type { PaperChannel } from '@dadkar/contract/paper-service'
import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { type OfficeStanding, readStanding, visibleAt } from '../case-office/standing.ts'
import { inFacts } from '../cases/case-facts.ts'
import type { LockedCase } from '../cases/take-step.ts'
import { inJoiner, toJoiner } from '../joining/join-view.ts'
import { readDuties } from './paper-duties.ts'
import { inService, toService } from './paper-view.ts'

type PaperCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>

/** @throws AppError case.not_found */
export async function readOfficeCase(
  { db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>,
  standing: OfficeStanding,
  id: string,
): Promise<LockedCase> {
  const where = { AND: [{ id }, visibleAt(standing, actor)] }
  const found = await db.case.findFirst({ where, include: inFacts })
  if (!found) throw new AppError('case.not_found')
  return found
}

/** @throws AppError case.not_found, labour_office.not_assigned */
export async function getPaperChannel(ctx: PaperCtx, id: string): Promise<PaperChannel> {
  const { db, vault } = ctx
  const found = await readOfficeCase(ctx, await readStanding(ctx), id)
  const services = await db.paperService.findMany({
    where: { caseId: id },
    orderBy: { id: 'desc' },
    include: inService,
  })
  const joiners = await db.joinRequest.findMany({ where: { caseId: id, state: 'waiting' }, include: inJoiner })
  await recordAudit(ctx, { action: 'paper_service.list', caseId: id })
  const duties = (await readDuties(db, found)).filter(({ isOut }) => !isOut)
  const made = await db.paper.findMany({
    where: { id: { in: duties.map(({ paperId }) => paperId) } },
    select: { id: true, createdAt: true },
  })
  const madeAt = new Map(made.map(({ id: paperId, createdAt }) => [paperId, createdAt.toISOString()]))
  return {
    duties: duties.map(({ party, kind, paperId, attempt }) => ({
      ...{ partyId: party.id, side: party.side, name: party.name, kind, paperId, attempt },
      address: vault.openText('address', party.addressSealed),
      madeAt: madeAt.get(paperId) ?? '',
    })),
    services: services.map((row) => toService(vault, row)),
    joiners: joiners.map(toJoiner),
  }
}

/** Papers of the office that are with a server; they are handed out in this order, so the first is due first. */
export async function listPaperServices(ctx: PaperCtx, { cursor, limit }: PageRequest) {
  const { office } = await readStanding(ctx)
  const rows = await ctx.db.paperService.findMany({
    where: {
      ...{ officeCode: office.code, state: 'handedOut', ...(cursor ? { id: { gt: cursor } } : {}) },
      case: { NOT: { parties: { some: { subjectId: ctx.actor.personId } } } },
    },
    orderBy: { id: 'asc' },
    take: limit + 1,
    include: inService,
  })
  return toPage(rows, limit, (row) => toService(ctx.vault, row))
}
