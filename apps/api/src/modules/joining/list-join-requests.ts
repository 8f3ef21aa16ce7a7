import type { JoinRequest as JoinRequestView } from '@dadkar/contract/join'
import type { JoinRequest } from '@dadkar/prisma/client'
import { type Ctx, subjectOf } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'

/** Of the case itself they learn nothing before they are a party of it. */
export async function listJoinRequests(
  { db, vault, actor }: Pick<Ctx, 'db' | 'vault' | 'actor'>,
  { cursor, limit }: PageRequest,
) {
  const toView = (row: JoinRequest): JoinRequestView => ({
    ...{ id: row.id, state: row.state, createdAt: row.createdAt.toISOString() },
    decidedAt: row.decidedAt?.toISOString() ?? null,
    reason: row.reasonSealed && vault.openText('join-reason', row.reasonSealed),
    caseId: row.state === 'confirmed' ? row.caseId : null,
  })
  const rows = await db.joinRequest.findMany({
    where: { subjectId: subjectOf(actor), ...(cursor ? { id: { lt: cursor } } : {}) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, toView)
}
