import type { Document as DocumentView } from '@dadkar/contract/document'
import { type PageRequest, toPage } from '../../page.ts'
import { visibleTo } from '../documents/documents.policy.ts'
import { type Announcement, createDocument, toDocumentView } from '../documents/documents.service.ts'
import { type ClerkCtx, recordAtCounter } from './clerk.ts'
import { readOpenVisit, readVisit } from './read-visit.ts'

/**
 * Makes room for a scan among the documents of the person who stands here, account or none.
 * @throws AppError enrolment.not_found, enrolment.over, document.*
 */
export async function startScan(ctx: ClerkCtx, id: string, announced: Announcement): Promise<DocumentView> {
  const { subjectId } = await readOpenVisit(ctx, id)
  const row = await ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    const made = await createDocument(inside, { ownerId: subjectId, enrolmentId: id }, announced)
    await recordAtCounter(inside, { action: 'document.scan', aboutId: made.id, subjectId })
    return made
  })
  return toDocumentView(ctx, row)
}

/** What was scanned in this visit, newest first; nothing once it is decided. */
export async function listScans(ctx: ClerkCtx, id: string, { cursor, limit }: PageRequest) {
  await readVisit(ctx, id)
  const rows = await ctx.db.document.findMany({
    where: { enrolmentId: id, AND: [visibleTo(ctx.actor)], ...(cursor ? { id: { lt: cursor } } : {}) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, (row) => toDocumentView(ctx, row))
}
