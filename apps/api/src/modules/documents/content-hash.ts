import { createHash } from 'node:crypto'
import type { Document } from '@dadkar/prisma/client'
import type { Ctx, Within } from '../../context.ts'
import { openFile } from '../../crypto/file-seal.ts'
import { labels, objects, openKey } from './document-objects.ts'

const label = 'documentHash'

export const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest()

/** Sealed, since a known file would otherwise tell who has it. */
export function sealHash({ vault }: Pick<Ctx, 'vault'>, hash: Buffer) {
  return vault.seal(label, hash)
}

export const openHash = (vault: Ctx['vault'], sealed: Uint8Array) => vault.open(label, sealed)

/**
 * SHA-256 of what is served of a ready document. One that was made ready before hashes were kept is read through, once.
 */
export async function contentHash(
  ctx: Within<Pick<Ctx, 'db' | 'vault' | 'storage'>>,
  document: Document,
): Promise<Buffer> {
  if (document.contentHashSealed) return openHash(ctx.vault, document.contentHashSealed)
  const hash = createHash('sha256')
  const sealed = await ctx.storage.read(objects.content(document))
  for await (const piece of openFile(openKey(ctx, document), labels.content(document), sealed)) hash.update(piece)
  const digest = hash.digest()
  await ctx.db.document.update({ where: { id: document.id }, data: { contentHashSealed: sealHash(ctx, digest) } })
  return digest
}
