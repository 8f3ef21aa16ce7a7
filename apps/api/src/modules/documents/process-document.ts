import type { RefusalReason } from '@dadkar/contract/document-rules'
import type { Document, Prisma } from '@dadkar/prisma/client'
import type { Logger } from 'pino'
import type { Ctx } from '../../context.ts'
import { openFile, sealFile } from '../../crypto/file-seal.ts'
import type { Scanner } from '../../ports/scanner/scanner.ts'
import { hashContent } from './content-hash.ts'
import { labels, objects, openKey, queueRemoval } from './document-objects.ts'
import type { Examiner } from './examination/examiner.ts'
import type { Verdict } from './examination/verdict.ts'

type ProcessCtx = Pick<Ctx, 'db' | 'vault' | 'storage'> & { scanner: Scanner; examiner: Examiner; log: Logger }

/** A file that breaks its reader so often is refused; once may be chance. */
const triesToExamine = 3

async function collectFile(ctx: ProcessCtx, document: Document): Promise<Buffer> {
  const parts = await ctx.db.documentPart.findMany({ where: { documentId: document.id }, orderBy: { offset: 'asc' } })
  const key = openKey(ctx, document)
  const pieces: Buffer[] = []
  for (const { offset, object } of parts) {
    for await (const piece of openFile(key, labels.part(document, offset), await ctx.storage.read(object))) {
      pieces.push(piece)
    }
  }
  const bytes = Buffer.concat(pieces)
  if (bytes.length !== document.size) throw new Error('parts of the document are missing')
  return bytes
}

/** Ends the processing, once: whoever comes second changes nothing. */
async function settle(ctx: ProcessCtx, document: Document, data: Prisma.DocumentUpdateManyMutationInput) {
  const isSettled = await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.document.updateMany({
      where: { id: document.id, state: 'processing' },
      data: { ...data, changedAt: new Date() },
    })
    if (count === 0) return false
    if (data.state !== 'quarantined') {
      await tx.documentPart.deleteMany({ where: { documentId: document.id } })
      await queueRemoval(tx, document, data.state === 'ready' ? 'parts' : 'all')
    }
    return true
  })
  // Removed by its owner meanwhile: what was just stored goes too.
  if (!isSettled && !(await ctx.db.document.findUnique({ where: { id: document.id }, select: { id: true } }))) {
    await ctx.storage.removeAll(document.storageKey)
  }
  if (isSettled) ctx.log.info({ documentId: document.id, state: data.state }, 'document settled')
}

async function examine(ctx: ProcessCtx, bytes: Buffer, attempt: number): Promise<Verdict> {
  try {
    return await ctx.examiner.examine(bytes)
  } catch (error) {
    if (attempt < triesToExamine) throw error
    return { refusedFor: 'too_complex' satisfies RefusalReason }
  }
}

/**
 * Scans a file that has arrived whole, examines it, and stores what may be given back. May run again at any point:
 * objects are replaced, and only the last step changes the document.
 * @throws Error when it has to be tried again
 */
export async function processDocument(ctx: ProcessCtx, documentId: string, storageKey: string, attempt: number) {
  const document = await ctx.db.document.findUnique({ where: { id: documentId } })
  if (!document) return ctx.storage.removeAll(storageKey)
  if (document.state !== 'processing') return
  const bytes = await collectFile(ctx, document)
  const { outcome } = await ctx.scanner.scan(bytes)
  if (outcome === 'unavailable') throw new Error('the virus scanner does not answer')
  const isScanned = outcome !== 'notScanned'
  if (outcome === 'infected') return settle(ctx, document, { state: 'quarantined', isScanned })

  const verdict = await examine(ctx, bytes, attempt)
  if ('refusedFor' in verdict) {
    return settle(ctx, document, { state: 'refused', refusedFor: verdict.refusedFor, isScanned })
  }
  const { mediaType, content, preview, pages } = verdict.accepted
  const key = openKey(ctx, document)
  const kept = content ?? bytes
  await ctx.storage.put(objects.content(document), sealFile(key, labels.content(document), kept))
  if (preview) await ctx.storage.put(objects.preview(document), sealFile(key, labels.preview(document), preview))
  return settle(ctx, document, {
    state: 'ready',
    mediaType,
    contentSize: kept.length,
    contentHashSealed: hashContent(ctx, kept),
    pages,
    hasPreview: preview !== null,
    isScanned,
  })
}
