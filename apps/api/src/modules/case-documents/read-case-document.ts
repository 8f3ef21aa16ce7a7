import type { Document } from '@dadkar/prisma/client'
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

/** Handed in with a brief, or with the report of an expert, in this case. */
const handedInTo = (caseId: string) => ({
  OR: [{ briefs: { some: { brief: { caseId } } } }, { reports: { some: { appointment: { caseId } } } }],
})

/** A document with the briefs and reports it came with in a case, and how far their papers have come to a reader. */
function findFor(db: Ctx['db'], { caseId, documentId }: Place, reader: string) {
  const paper = { include: { notices: { where: { addresseeId: reader }, select: { openedAt: true } } } }
  return db.document.findFirst({
    where: { id: documentId, ...handedInTo(caseId) },
    include: {
      briefs: { where: { brief: { caseId } }, include: { brief: { include: { party: true, paper } } } },
      reports: { where: { appointment: { caseId } }, include: { appointment: { include: { paper } } } },
    },
  })
}

/**
 * A document of a brief or of a report, for a party of the case. What another handed in exists for whoever was served the
 * paper it came with, and is read as that is: once it is opened, with a step-up.
 * @throws AppError document.not_found, notice.not_opened, session.step_up_required
 */
export async function openForParty(ctx: ReadCtx, place: Place): Promise<OpenDocument> {
  const reader = subjectOf(ctx.actor)
  const found = await findFor(ctx.db, place, reader)
  if (!found) throw new AppError('document.not_found')
  if (found.briefs.some(({ brief }) => brief.party.subjectId === reader)) return open(ctx, place, found)
  const papers = [...found.briefs.map(({ brief }) => brief), ...found.reports.map(({ appointment }) => appointment)]
  const served = papers.flatMap(({ paper }) => paper?.notices ?? [])
  if (served.length === 0) throw new AppError('document.not_found')
  requireStepUp(ctx)
  if (served.every(({ openedAt }) => openedAt === null)) throw new AppError('notice.not_opened')
  return open(ctx, place, found)
}

/**
 * The same for the office that has the case.
 * @throws AppError case.not_found, document.not_found, labour_office.not_assigned
 */
export async function openForOffice(ctx: ReadCtx, place: Place): Promise<OpenDocument> {
  const { caseId, documentId } = place
  const visible = visibleAt(await readStanding(ctx), ctx.actor)
  const found = await ctx.db.case.findFirst({ where: { AND: [{ id: caseId }, visible] }, select: { id: true } })
  if (!found) throw new AppError('case.not_found')
  const document = await ctx.db.document.findFirst({ where: { id: documentId, ...handedInTo(caseId) } })
  if (!document) throw new AppError('document.not_found')
  return open(ctx, place, document)
}
