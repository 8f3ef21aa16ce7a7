import type { Outage, OutageReason } from '@dadkar/contract/service'
import type { Ctx } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'

/** The ledger of outages, newest first: of all services, or of one. */
export async function listOutages(
  { db }: Pick<Ctx, 'db'>,
  { cursor, limit }: PageRequest,
  service?: Outage['service'],
) {
  const rows = await db.outage.findMany({
    where: { ...(service ? { service } : {}), ...(cursor ? { id: { lt: cursor } } : {}) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, (row): Outage => {
    return {
      id: row.id,
      // Only the ledger writes here, by these names.
      service: row.service as Outage['service'],
      reason: row.reason as OutageReason,
      began: row.began.toISOString(),
      ended: row.ended?.toISOString() ?? null,
      seenAt: row.seenAt.toISOString(),
    }
  })
}
