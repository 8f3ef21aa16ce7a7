import type { JoinRequestForOffice } from '@dadkar/contract/join'
import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { type OfficeStanding, readStanding, visibleAt } from '../case-office/standing.ts'
import type { StepCtx } from '../cases/take-step.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { admitParty } from './admit-party.ts'
import { inJoiner, type JoinerRow, toJoiner } from './join-view.ts'

type OfficeCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>

/** @throws AppError join_request.not_found, alike for absent ones and those of other offices */
async function readJoiner(
  { db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>,
  standing: OfficeStanding,
  id: string,
): Promise<JoinerRow> {
  const where = { id, case: visibleAt(standing, actor) }
  const row = await db.joinRequest.findFirst({ where, include: inJoiner })
  if (!row) throw new AppError('join_request.not_found')
  return row
}

/** @throws AppError join_request.not_found, labour_office.not_assigned */
export async function getJoiner(ctx: OfficeCtx, id: string): Promise<JoinRequestForOffice> {
  const row = await readJoiner(ctx, await readStanding(ctx), id)
  await recordAudit(ctx, { action: 'join_request.read', caseId: row.caseId, aboutId: id })
  return toJoiner(row)
}

export async function listJoiners(ctx: OfficeCtx, { cursor, limit }: PageRequest) {
  const { office } = await readStanding(ctx)
  const rows = await ctx.db.joinRequest.findMany({
    where: {
      ...{ officeCode: office.code, state: 'waiting', ...(cursor ? { id: { gt: cursor } } : {}) },
      case: { NOT: { parties: { some: { subjectId: ctx.actor.personId } } } },
    },
    orderBy: { id: 'asc' },
    take: limit + 1,
    include: inJoiner,
  })
  return toPage(rows, limit, toJoiner)
}

type Decision = { state: 'confirmed' } | { state: 'refused'; reason: string }

/**
 * An officer says whether whoever typed a party's code is that party. Under the lock of the case it is decided once.
 * @throws AppError join_request.not_found, join_request.over, session.step_up_required, labour_office.not_assigned
 */
export async function decideJoining(ctx: StepCtx, id: string, decision: Decision): Promise<JoinRequestForOffice> {
  requireStepUp(ctx)
  const standing = await readStanding(ctx)
  const { caseId, partyId, subjectId } = await readJoiner(ctx, standing, id)
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    await tx.$queryRaw`select 1 from "case" where id = ${caseId}::uuid for update`
    const { count } = await tx.joinRequest.updateMany({
      where: { id, state: 'waiting' },
      data: {
        state: decision.state,
        decidedAt: new Date(),
        decidedById: ctx.actor.personId,
        ...(decision.state === 'refused' ? { reasonSealed: ctx.vault.seal('join-reason', decision.reason) } : {}),
      },
    })
    if (count === 0) throw new AppError('join_request.over')
    if (decision.state === 'confirmed') await admitParty(tx, { caseId, partyId, subjectId })
    const action = decision.state === 'confirmed' ? 'join_request.confirm' : 'join_request.refuse'
    await recordAudit(inside, { action, caseId, aboutId: id })
    return toJoiner(await readJoiner(inside, standing, id))
  })
}
