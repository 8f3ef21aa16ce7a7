import type { NoticeDetail, Notice as NoticeView } from '@dadkar/contract/notice'
import { AppError } from '../../app-error.ts'
import { type Ctx, subjectOf } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { onPool } from '../../sql.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { beforeAll } from '../cases/cases.queries.ts'
import { openPaper, type ReadPaper } from '../papers/open-paper.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { countUnopened, listOwnNotices } from './notices.queries.ts'
import { readOwn, toDetail } from './read-notice.ts'

type NoticeCtx = Pick<Ctx, 'db' | 'pool' | 'vault' | 'actor' | 'requestId'>

type Row = Omit<NoticeView, 'placedAt' | 'openedAt'> & { placedAt: Date; openedAt: Date | null }

function toView(row: Row): NoticeView {
  return { ...row, placedAt: row.placedAt.toISOString(), openedAt: row.openedAt?.toISOString() ?? null }
}

export type NoticeFilter = 'unopened' | 'opened' | undefined

export async function listNotices(
  ctx: Pick<Ctx, 'pool' | 'actor'>,
  { cursor, limit }: PageRequest,
  state: NoticeFilter,
) {
  const isOpened = state === undefined ? null : state === 'opened'
  const values = [subjectOf(ctx.actor), cursor ?? beforeAll, limit + 1, isOpened]
  return toPage(await onPool(ctx.pool)<Row>('list-own-notices', listOwnNotices, values), limit, toView)
}

export async function countNotices(ctx: Pick<Ctx, 'pool' | 'actor'>): Promise<{ unopened: number }> {
  const [row] = await onPool(ctx.pool)<{ unopened: number }>('count-unopened', countUnopened, [subjectOf(ctx.actor)])
  return { unopened: row?.unopened ?? 0 }
}

/** The envelope only. */
export async function getNotice(ctx: NoticeCtx, id: string): Promise<NoticeDetail> {
  const notice = await readOwn(ctx, id)
  await recordAudit(ctx, { action: 'notice.read', caseId: notice.caseId, aboutId: id })
  return toDetail(notice)
}

/**
 * The bytes of the paper, exactly as they were hashed and served.
 * @throws AppError notice.not_found, session.step_up_required, notice.not_opened
 */
export async function readPaper(ctx: NoticeCtx, id: string): Promise<ReadPaper> {
  const notice = await readOwn(ctx, id)
  requireStepUp(ctx)
  if (!notice.openedAt) throw new AppError('notice.not_opened')
  await recordAudit(ctx, { action: 'notice.read_paper', caseId: notice.caseId, aboutId: id })
  return openPaper(ctx, await ctx.db.paper.findUniqueOrThrow({ where: { id: notice.paperId } }))
}
