import { pipeline, Readable } from 'node:stream'
import type { OfficeCaseFilter } from '@dadkar/contract/desk'
import type { Locale } from '@dadkar/messages'
import { stringify } from 'csv-stringify'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Ctx } from '../../context.ts'
import { onPool } from '../../sql.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { caseIdsStatement, describeCases } from './case-office.queries.ts'
import { readScope } from './case-scope.ts'
import { exportColumns } from './export-columns.ts'
import { type OfficeCaseRow, toOfficeCase } from './list-office-cases.ts'

type ExportCtx = Pick<Ctx, 'db' | 'pool' | 'vault' | 'actor' | 'requestId' | 'ip' | 'userAgent' | 'log'>

const rowsAtOnce = 500

/**
 * A list as CSV, with what a spreadsheet would take for a formula disarmed. Which cases are in it is settled and recorded
 * before the first row is sent; the rows are then read a page at a time, no faster than they are taken.
 * @throws AppError labour_office.not_assigned, board.not_found, export.too_many
 */
export async function exportOfficeCases(
  ctx: ExportCtx,
  { filter, language }: { filter: OfficeCaseFilter; language: Locale },
): Promise<Readable> {
  const { standing, scope } = await readScope(ctx, filter.board)
  const question = { readerId: ctx.actor.personId, scope, officeCode: standing.office.code, filter, after: null }
  const { rows } = await ctx.pool.query<{ id: string }>(caseIdsStatement({ ...question, limit: policy.exportRows + 1 }))
  if (rows.length > policy.exportRows) throw new AppError('export.too_many', { params: { max: policy.exportRows } })
  const ids = rows.map(({ id }) => id)
  await recordAudit(ctx, { action: 'case.export', caseIds: ids, ofPersonId: null })
  const columns = exportColumns(language)
  const table = stringify({
    bom: true,
    header: true,
    columns: columns.map(({ header }) => header),
    record_delimiter: 'windows',
    escape_formulas: true,
  })
  return pipeline(Readable.from(readLines(ctx, ids, columns)), table, (error) => {
    if (error) ctx.log.error({ err: error }, 'an export broke off')
  })
}

async function* readLines({ pool }: ExportCtx, ids: readonly string[], columns: ReturnType<typeof exportColumns>) {
  const run = onPool(pool)
  for (let at = 0; at < ids.length; at += rowsAtOnce) {
    const rows = await run<OfficeCaseRow>('describe-cases', describeCases, [ids.slice(at, at + rowsAtOnce)])
    for (const row of rows) {
      const found = toOfficeCase(row)
      yield columns.map(({ value }) => value(found))
    }
  }
}
