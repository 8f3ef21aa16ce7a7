import type { ExpertTask, ExpertTaskDetail } from '@dadkar/contract/expert'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { onPool } from '../../sql.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { beforeAll, beforeOldest } from '../cases/cases.queries.ts'
import { type OpenDocument, openBytes } from '../documents/read-document.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { inAppointment, toTaskDetail } from './expert-view.ts'
import { listOpenTasks, listReportedTasks } from './experts.queries.ts'

type TaskCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>

type Row = Omit<ExpertTask, 'isLate' | 'appointedAt'> & { appointedAt: Date; endedAt: Date | null }

function toTask({ appointedAt, endedAt, ...row }: Row): ExpertTask {
  const isLate = tehranDay(endedAt ?? new Date()) > row.dueOn
  return { ...row, isLate, appointedAt: appointedAt.toISOString() }
}

export async function listTasks(
  { pool, actor }: Pick<Ctx, 'pool' | 'actor'>,
  { cursor, limit }: PageRequest,
  state: 'reported' | undefined,
) {
  const values = [actor.personId, cursor ?? (state ? beforeAll : beforeOldest), limit + 1]
  const rows = state
    ? await onPool(pool)<Row>('list-reported-tasks', listReportedTasks, values)
    : await onPool(pool)<Row>('list-open-tasks', listOpenTasks, values)
  return toPage(rows, limit, toTask)
}

/**
 * An own appointment. One that was declined or ended does not exist any more.
 * @throws AppError expert_appointment.not_found
 */
export async function readOwn({ db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>, id: string) {
  const row = await db.expertAppointment.findFirst({
    where: { id, expertId: actor.personId, state: { in: ['asked', 'accepted', 'reported'] } },
    include: { ...inAppointment, case: { include: { parties: { orderBy: { id: 'asc' } } } } },
  })
  if (!row) throw new AppError('expert_appointment.not_found')
  return row
}

/** @throws AppError expert_appointment.not_found */
export async function getTask(ctx: TaskCtx, id: string): Promise<ExpertTaskDetail> {
  const row = await readOwn(ctx, id)
  await recordAudit(ctx, { action: 'case.read_as_expert', caseId: row.caseId, aboutId: id })
  return toTaskDetail(ctx.vault, row)
}

/** A document given to the reader while an appointment is in their hands, or one that they attached to their report. */
const readable = (documentId: string) => [
  { state: 'accepted' as const, documents: { some: { documentId } } },
  { state: 'reported' as const, attachments: { some: { documentId } } },
]

/**
 * A document that the board gave, while the appointment is in the expert’s hands; or one of their own report.
 * @throws AppError document.not_found, session.step_up_required
 */
export async function openTaskDocument(
  ctx: TaskCtx & Pick<Ctx, 'storage'>,
  { id, documentId }: { id: string; documentId: string },
): Promise<OpenDocument> {
  const own = await ctx.db.expertAppointment.findFirst({
    where: { id, expertId: ctx.actor.personId, OR: readable(documentId) },
    select: { caseId: true },
  })
  if (!own) throw new AppError('document.not_found')
  requireStepUp(ctx)
  await recordAudit(ctx, { action: 'case.read_document', caseId: own.caseId, aboutId: documentId })
  return openBytes(ctx, await ctx.db.document.findUniqueOrThrow({ where: { id: documentId } }))
}
