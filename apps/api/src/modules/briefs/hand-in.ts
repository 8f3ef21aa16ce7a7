import { createHash } from 'node:crypto'
import type { Document } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'
import { ownedBy } from '../documents/documents.policy.ts'
import { openBytes, requireReady } from '../documents/read-document.ts'

type HandInCtx = Pick<Ctx, 'db' | 'vault' | 'storage' | 'actor'>

/** A document as it was when it was handed in. */
type HandedIn = { document: Document; sha256: Buffer }

export const hashLabel = 'document-hash'

/**
 * Reads own documents and their hashes, before the case is locked: files may be large. What is ready never changes.
 * @throws AppError document.not_found, document.not_ready
 */
export async function readForHandIn(ctx: HandInCtx, ids: readonly string[]): Promise<HandedIn[]> {
  const handedIn: HandedIn[] = []
  for (const id of new Set(ids)) {
    const document = await ctx.db.document.findFirst({ where: { id, ...ownedBy(ctx.actor) } })
    if (!document) throw new AppError('document.not_found')
    requireReady(document)
    const hash = createHash('sha256')
    for await (const piece of (await openBytes(ctx, document)).bytes) hash.update(piece)
    handedIn.push({ document, sha256: hash.digest() })
  }
  return handedIn
}

/**
 * Keeps documents with a brief, in the caller's transaction. Their rows are locked, so that one removed at this moment is
 * either still there and kept, or gone.
 * @throws AppError document.not_found
 */
export async function keepWithBrief(
  { db, vault, actor }: Within<HandInCtx>,
  briefId: string,
  handedIn: readonly HandedIn[],
): Promise<void> {
  for (const { document, sha256 } of handedIn) {
    await db.$queryRaw`select 1 from document where id = ${document.id}::uuid for share`
    const isThere = await db.document.count({ where: { id: document.id, ...ownedBy(actor) } })
    if (!isThere) throw new AppError('document.not_found')
    const sha256Sealed = vault.seal(hashLabel, sha256)
    await db.briefDocument.create({ data: { briefId, documentId: document.id, sha256Sealed } })
  }
}
