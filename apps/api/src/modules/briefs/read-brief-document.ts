import type { BriefDocument, Document } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import { type Ctx, subjectOf } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { readStanding, visibleAt } from '../case-office/standing.ts'
import { type OpenDocument, openBytes } from '../documents/read-document.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'

type ReadCtx = Pick<Ctx, 'db' | 'vault' | 'storage' | 'actor' | 'requestId'>

type Place = { caseId: string; documentId: string }

async function open(ctx: ReadCtx, { caseId, documentId }: Place, document: Document): Promise<OpenDocument> {
  await recordAudit(ctx, { action: 'case.read_document', caseId, aboutId: documentId })
  return openBytes(ctx, document)
}

/**
 * A document of a brief, for a party of the case. What another party handed in exists for whoever was served the brief,
 * and is read as that is: once it is opened, with a step-up.
 * @throws AppError document.not_found, notice.not_opened, session.step_up_required
 */
export async function openForParty(ctx: ReadCtx, { caseId, documentId }: Place): Promise<OpenDocument> {
  const reader = subjectOf(ctx.actor)
  const found = await ctx.db.briefDocument.findMany({
    where: { documentId, brief: { caseId } },
    include: { document: true, brief: { include: { party: true, paper: { include: { notices: true } } } } },
  })
  const own = found.find(({ brief }) => brief.party.subjectId === reader)
  if (own) return open(ctx, { caseId, documentId }, own.document)
  const served = found.flatMap(({ document, brief }) =>
    (brief.paper?.notices ?? [])
      .filter(({ addresseeId }) => addresseeId === reader)
      .map((notice) => ({ document, notice })),
  )
  const [first] = served
  if (!first) throw new AppError('document.not_found')
  requireStepUp(ctx)
  if (served.every(({ notice }) => notice.openedAt === null)) throw new AppError('notice.not_opened')
  return open(ctx, { caseId, documentId }, first.document)
}

/**
 * The same for the office that has the case.
 * @throws AppError case.not_found, document.not_found, labour_office.not_assigned
 */
export async function openForOffice(ctx: ReadCtx, { caseId, documentId }: Place): Promise<OpenDocument> {
  const visible = visibleAt(await readStanding(ctx), ctx.actor)
  const found = await ctx.db.case.findFirst({ where: { AND: [{ id: caseId }, visible] }, select: { id: true } })
  if (!found) throw new AppError('case.not_found')
  const kept: (BriefDocument & { document: Document }) | null = await ctx.db.briefDocument.findFirst({
    where: { documentId, brief: { caseId } },
    include: { document: true },
  })
  if (!kept) throw new AppError('document.not_found')
  return open(ctx, { caseId, documentId }, kept.document)
}
