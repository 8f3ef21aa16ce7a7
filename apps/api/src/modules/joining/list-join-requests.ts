import type { JoinRequest as JoinRequestView } from '@dadkar/contract/join'
import type { JoinRequest } from '@dadkar/prisma/client'
import { type Ctx, subjectOf } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'

/** Of the case itself they learn nothing before they are a party of it. */
export function toJoinRequest({ vault }: Pick<Ctx, 'vault'>, row: JoinRequest): JoinRequestView {
  return {
    ...{ id: row.id, state: row.state, createdAt: row.createdAt.toISOString() },
    decidedAt: row.decidedAt?.toISOString() ?? null,
    reason: row.reasonSealed && vault.openText('join-reason', row.reasonSealed),
    caseId: row.state === 'confirmed' ? row.caseId : null,
  }
}

export async function listJoinRequests(ctx: Pick<Ctx, 'db' | 'vault' | 'actor'>, { cursor, limit }: PageRequest) {
  const rows = await ctx.db.joinRequest.findMany({
    where: { subjectId: subjectOf(ctx.actor), ...(cursor ? { id: { lt: cursor } } : {}) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, (row) => toJoinRequest(ctx, row))
}
