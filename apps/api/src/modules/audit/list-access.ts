import type { AccessEntry } from '@dadkar/contract/audit'
import type { Capacity } from '@dadkar/prisma/client'
import { type Ctx, subjectOf } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { onPool } from '../../sql.ts'
import { beforeAll } from '../cases/cases.queries.ts'
import { accessorOf } from './access.policy.ts'
import { listEntries, listEntriesOfCase } from './audit.queries.ts'
import { readDetail } from './audit.service.ts'

type Row = {
  id: string
  at: Date
  action: string
  caseId: string | null
  caseNumber: string | null
  personId: string | null
  partyName: string | null
  capacity: Capacity | null
  level: number | null
  detailSealed: Buffer | null
}

type AccessCtx = Pick<Ctx, 'pool' | 'vault' | 'actor' | 'config'>

function toEntry(ctx: AccessCtx, row: Row): AccessEntry {
  const { id, action, caseId, caseNumber, level } = row
  const who = accessorOf(ctx.actor.personId, row, ctx.config.OFFICE_CODE)
  const detail = row.detailSealed && readDetail(ctx.vault, row.detailSealed)
  return {
    ...{ id, action, caseId, caseNumber, level, who },
    counter: who.kind === 'staff' ? (detail?.office ?? null) : null,
    at: row.at.toISOString(),
    device: who.kind === 'self' ? (detail?.device ?? null) : null,
    reason: detail?.reason ?? null,
  }
}

/** Who opened or changed what is the actor's own. Another's case has no entries here, whatever its id. */
export async function listAccess(ctx: AccessCtx, { cursor, limit }: PageRequest, caseId: string | null) {
  const values = [subjectOf(ctx.actor), cursor ?? beforeAll, limit + 1]
  const sql = onPool(ctx.pool)
  const rows = caseId
    ? await sql<Row>('list-access-of-case', listEntriesOfCase, [...values, caseId])
    : await sql<Row>('list-access', listEntries, values)
  return toPage(rows, limit, (row) => toEntry(ctx, row))
}
