import type { NoticeDetail, Notice as NoticeView } from '@dadkar/contract/notice'
import { AppError } from '../../app-error.ts'
import { type Ctx, subjectOf, type Within } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { onPool } from '../../sql.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { beforeAll } from '../cases/cases.queries.ts'
import { openPaper, type ReadPaper } from '../papers/open-paper.ts'
import { issueOpeningReceipt } from '../receipts/issue-receipt.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { serveByOpening } from '../verdicts/serve-by-opening.ts'
import { inEvidence, toEvidence, toHex, toOpening } from './notice-evidence.ts'
import { countUnopened, listOwnNotices } from './notices.queries.ts'

type NoticeCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>
type OpenCtx = NoticeCtx & Pick<Ctx, 'config'>

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

const included = {
  case: { select: { caseNumber: true } },
  paper: true,
  ...inEvidence,
} as const

/** A notice is its addressee's alone (or theirs who act for it): to anybody else it does not exist. */
async function readOwn({ db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>, id: string) {
  const row = await db.notice.findFirst({ where: { id, addresseeId: subjectOf(actor) }, include: included })
  if (!row) throw new AppError('notice.not_found')
  return row
}

type OwnNotice = Awaited<ReturnType<typeof readOwn>>

function toDetail(vault: Ctx['vault'], row: OwnNotice): NoticeDetail {
  const { id, kind, caseId, senderName, placedAt, openedAt } = row
  return {
    ...toView({ id, kind, caseId, senderName, placedAt, openedAt, caseNumber: row.case.caseNumber }),
    sha256: toHex(row.paper.sha256),
    openings: row.openings.map(toOpening),
    ...toEvidence(vault, row),
  }
}

/** The envelope only. */
export async function getNotice(ctx: NoticeCtx, id: string): Promise<NoticeDetail> {
  const notice = await readOwn(ctx, id)
  await recordAudit(ctx, { action: 'notice.read', caseId: notice.caseId, aboutId: id })
  return toDetail(ctx.vault, notice)
}

/**
 * Opens a notice: actual service (labour procedure rules, art. 131). Every opening is recorded; the first one is the
 * notice's `openedAt`, has a signed receipt and is told to the parties, once, even if two devices open at the same moment.
 * @throws AppError notice.not_found, session.step_up_required
 */
export async function openNotice(ctx: OpenCtx, id: string): Promise<NoticeDetail> {
  const { sha256 } = (await readOwn(ctx, id)).paper
  await requireStepUp(ctx)
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    const openedAt = new Date()
    const { count } = await tx.notice.updateMany({ where: { id, openedAt: null }, data: { openedAt } })
    const opening = await tx.noticeOpening.create({ data: { noticeId: id, ...ctx.actor, sha256, openedAt } })
    if (count > 0) await issueOpeningReceipt(inside, id, opening)
    const notice = await readOwn(inside, id)
    if (count > 0) {
      await tx.caseEvent.create({ data: { caseId: notice.caseId, kind: 'noticeOpened', noticeId: id, at: openedAt } })
      await serveByOpening(tx, notice, openedAt)
    }
    await recordAudit(inside, { action: 'notice.open', caseId: notice.caseId, aboutId: id })
    return toDetail(ctx.vault, await readOwn(inside, id))
  })
}

/**
 * The bytes of the paper, exactly as they were hashed and served.
 * @throws AppError notice.not_found, session.step_up_required, notice.not_opened
 */
export async function readPaper(ctx: NoticeCtx, id: string): Promise<ReadPaper> {
  const notice = await readOwn(ctx, id)
  await requireStepUp(ctx)
  if (!notice.openedAt) throw new AppError('notice.not_opened')
  await recordAudit(ctx, { action: 'notice.read_paper', caseId: notice.caseId, aboutId: id })
  return openPaper(ctx, notice.paper)
}
