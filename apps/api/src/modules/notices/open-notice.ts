import type { NoticeDetail } from '@dadkar/contract/notice'
import { v7 } from 'uuid'
import type { Ctx } from '../../context.ts'
import { inTransaction, onPool, type RunSql } from '../../sql.ts'
import { recordValues } from '../audit/audit.service.ts'
import { signReceipt } from '../receipts/issue-receipt.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { isServedByOpening, serveByOpening } from '../verdicts/serve-by-opening.ts'
import { insertOpening } from './notices.queries.ts'
import { readOwn, toDetail } from './read-notice.ts'

type Written = { firstName: string; lastName: string; isFirst: boolean }

type OpenCtx = Pick<Ctx, 'db' | 'pool' | 'vault' | 'config' | 'actor' | 'requestId'>

/**
 * Opens a notice: actual service (labour procedure rules, art. 131). Every opening is recorded; the first one is the
 * notice's `openedAt`, has a signed receipt and is told to the parties, once, even if two devices open at the same
 * moment. One statement writes all that, and is committed as one.
 * @throws AppError notice.not_found, session.step_up_required
 */
export async function openNotice(ctx: OpenCtx, id: string): Promise<NoticeDetail> {
  const notice = await readOwn(ctx, id)
  requireStepUp(ctx)
  const { caseId, sha256 } = notice
  const openedAt = new Date()
  const { capacity, level } = ctx.actor
  const receipt = await signReceipt(ctx.config, notice, { openedAt, capacity, level })
  const record = recordValues(ctx, { action: 'notice.open', caseId, aboutId: id })
  const openingId = v7()
  const values = [...record, openingId, openedAt, sha256, receipt.id, receipt.jws]
  const write = (sql: RunSql) => sql<Written>('insert-opening', insertOpening, values)
  const [written] = isServedByOpening(notice)
    ? await ctx.db.$transaction(async (tx) => {
        const rows = await write(inTransaction(tx))
        if (rows[0]?.isFirst) await serveByOpening(tx, notice, openedAt)
        return rows
      })
    : await write(onPool(ctx.pool))
  // What others have written meanwhile, or the service has, is not known here.
  if (!written?.isFirst || isServedByOpening(notice)) return toDetail(ctx.vault, await readOwn(ctx, id))
  const openings = [{ id: openingId, openedAt, capacity, level, sha256, person: written }, ...notice.openings]
  return toDetail(ctx.vault, { ...notice, openedAt, openings, receipts: [...notice.receipts, receipt] })
}
