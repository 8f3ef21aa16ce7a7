import type { CaseDocument } from '@dadkar/contract/case-document'
import type { Document } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'
import type { Vault } from '../../crypto/vault.ts'
import { contentHash } from './content-hash.ts'
import { ownedBy } from './documents.policy.ts'

/* A case keeps documents by referring to them: whoever hands in one of their own can remove it from their profile alone. */

type HandInCtx = Within<Pick<Ctx, 'db' | 'actor'>>

/** Whether it can be handed in: its bytes are as they will be served, and known by their hash. */
export const isReady = ({ state, contentHashSealed }: Document) => state === 'ready' && contentHashSealed !== null

/**
 * Own documents by id, those that are there. Locked until the transaction ends, where there is one: a document that is
 * removed at this moment is either still there and kept, or gone.
 */
export async function lockOwn(
  { db, actor }: HandInCtx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Document>> {
  await db.$queryRaw`select 1 from document where id = any(${ids}::uuid[]) order by id for share`
  const rows = await db.document.findMany({ where: { id: { in: [...ids] }, ...ownedBy(actor) } })
  return new Map(rows.map((row) => [row.id, row]))
}

/**
 * Own documents to hand in, each once, in the caller's transaction.
 * @throws AppError document.not_found, document.not_ready
 */
export async function takeOwn(ctx: HandInCtx, ids: readonly string[]): Promise<Document[]> {
  const own = await lockOwn(ctx, ids)
  return [...new Set(ids)].map((id) => {
    const document = own.get(id)
    if (!document) throw new AppError('document.not_found')
    if (!isReady(document)) throw new AppError('document.not_ready')
    return document
  })
}

/** A document as it was handed in, whoever was given it. */
export function toCaseDocument(vault: Vault, document: Document): CaseDocument {
  const { id, kind, titleSealed, fileNameSealed, mediaType, contentSize, pages } = document
  return {
    ...{ id, kind, pages },
    title: titleSealed && vault.openText('documentTitle', titleSealed),
    fileName: vault.openText('documentName', fileNameSealed),
    mediaType: mediaType ?? '',
    size: contentSize ?? 0,
    sha256: contentHash({ vault }, document),
  }
}
