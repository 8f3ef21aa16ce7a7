import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { readStanding, visibleAt } from '../case-office/standing.ts'
import { getReceipt } from '../cases/cases.service.ts'
import { readPaper } from '../notices/notices.service.ts'
import { receipt } from './forms/receipt.ts'
import { openPaper } from './open-paper.ts'
import { type PaperFile, printForm, printPaper } from './print-paper.ts'

type FileCtx = Pick<Ctx, 'db' | 'pool' | 'config' | 'vault' | 'pdf' | 'actor' | 'requestId' | 'ip' | 'userAgent'>

/** @throws AppError those of readPaper, server.overloaded */
export async function printNotice(ctx: FileCtx, id: string): Promise<PaperFile> {
  return printPaper(ctx, await readPaper(ctx, id))
}

/**
 * The receipt bears the fingerprint of what was registered: that of the petition's copy, the first paper of a case.
 * @throws AppError case.not_found, server.overloaded
 */
export async function printReceipt(ctx: FileCtx, caseId: string): Promise<PaperFile> {
  const of = await getReceipt(ctx, caseId)
  const petition = await ctx.db.paper.findFirstOrThrow({ where: { caseId }, orderBy: { id: 'asc' } })
  return printForm(ctx, openPaper(ctx, petition), receipt(of), `${of.caseNumber}-receipt`)
}

/**
 * A paper that was served in a case of the office. The reading is recorded, and the parties see it.
 * @throws AppError case.not_found, notice.not_found, labour_office.not_assigned, server.overloaded
 */
export async function printOfficeNotice(ctx: FileCtx, caseId: string, noticeId: string): Promise<PaperFile> {
  const visible = visibleAt(await readStanding(ctx), ctx.actor)
  const found = await ctx.db.case.findFirst({ where: { AND: [{ id: caseId }, visible] }, select: { id: true } })
  if (!found) throw new AppError('case.not_found')
  const notice = await ctx.db.notice.findFirst({ where: { id: noticeId, caseId }, include: { paper: true } })
  if (!notice) throw new AppError('notice.not_found')
  await recordAudit(ctx, { action: 'case.read_paper', caseId, aboutId: noticeId })
  return printPaper(ctx, openPaper(ctx, notice.paper))
}
