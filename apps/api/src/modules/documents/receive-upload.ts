import type { Readable } from 'node:stream'
import { maxDocumentSize } from '@dadkar/contract/document-rules'
import type { Document } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { sealFile } from '../../crypto/file-seal.ts'
import { labels, objects, openKey, queueRemoval } from './document-objects.ts'
import { acknowledgePart } from './documents.queries.ts'
import { readVisible } from './documents.service.ts'
import { findFileKind, headLength } from './examination/file-kind.ts'

/** What one upload holds in memory, and what a broken line costs at most. */
const partLength = 1024 * 1024

type UploadCtx = Pick<Ctx, 'db' | 'pool' | 'vault' | 'storage' | 'actor' | 'log'>

export async function getUpload(ctx: Pick<UploadCtx, 'db' | 'actor'>, id: string): Promise<Document> {
  const document = await readVisible(ctx, id)
  if (document.state !== 'uploading') throw new AppError('document.not_uploading')
  return document
}

/** What is no PDF and no picture is told at once, before the rest of it is sent. */
async function requireAcceptedType({ db }: Pick<Ctx, 'db'>, document: Document, head: Buffer) {
  if (head.length < Math.min(headLength, document.size) || (await findFileKind(head))) return
  await db.$transaction(async (tx) => {
    await tx.document.updateMany({
      where: { id: document.id, state: 'uploading' },
      data: { state: 'refused', refusedFor: 'type_not_accepted', changedAt: new Date() },
    })
    await queueRemoval(tx, document, 'all')
  })
  throw new AppError('document.type_not_accepted')
}

/** Seals and stores one stretch, then acknowledges it. Nothing of it is ever on a disk in clear. */
async function keepPart(ctx: UploadCtx, document: Document, offset: number, bytes: Buffer) {
  if (offset === 0) await requireAcceptedType(ctx, document, bytes)
  const object = objects.newPart(document)
  await ctx.storage.put(object, sealFile(openKey(ctx, document), labels.part(document, offset), bytes))
  const part = { documentId: document.id, offset, size: bytes.length, object }
  if ((await acknowledgePart(ctx.pool, part)) !== null) return
  await ctx.storage.removeAll(object)
  throw new AppError('document.wrong_offset')
}

/**
 * Receives the next stretch of a file, part by part. When the line breaks, what had arrived stays.
 * @returns how much has arrived in all
 */
export async function receiveUpload(ctx: UploadCtx, id: string, offset: number, body: Readable): Promise<number> {
  const document = await getUpload(ctx, id)
  if (offset !== document.received) throw new AppError('document.wrong_offset')
  let received = offset
  let held: Buffer[] = []
  let heldLength = 0
  const keep = async () => {
    if (heldLength === 0) return
    const bytes = Buffer.concat(held)
    held = []
    heldLength = 0
    await keepPart(ctx, document, received, bytes)
    received += bytes.length
  }
  try {
    // Ending the loop must not end the connection: the answer still has to go through it.
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      held.push(chunk)
      heldLength += chunk.length
      if (received + heldLength > document.size) {
        throw new AppError('document.too_large', { params: { max: maxDocumentSize / partLength } })
      }
      if (heldLength >= partLength) await keep()
    }
  } catch (error) {
    if (!body.errored) throw error
    ctx.log.info({ documentId: id }, 'the line broke during an upload')
  }
  await keep()
  return received
}
