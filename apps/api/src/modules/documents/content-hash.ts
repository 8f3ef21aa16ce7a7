import { createHash } from 'node:crypto'
import type { Document } from '@dadkar/prisma/client'
import type { Ctx } from '../../context.ts'
import { openFile } from '../../crypto/file-seal.ts'
import { labels, objects, openKey } from './document-objects.ts'

const label = 'documentHash'

/** SHA-256 as it is kept: sealed, since a known file would otherwise tell who has it. */
const sealHash = ({ vault }: Pick<Ctx, 'vault'>, hash: Buffer) => vault.seal(label, hash)

/** The hash of what is served of a document, for its row. */
export const hashContent = (ctx: Pick<Ctx, 'vault'>, content: Uint8Array) =>
  sealHash(ctx, createHash('sha256').update(content).digest())

/** SHA-256, in lower-case hex, of what is served of a ready document. That never changes. */
export function contentHash({ vault }: Pick<Ctx, 'vault'>, { contentHashSealed }: Document): string {
  if (!contentHashSealed) throw new Error('A document that is handed in has a hash')
  return vault.open(label, contentHashSealed).toString('hex')
}

/** Reads through a document that was made ready before hashes were kept. */
export async function hashOlder(ctx: Pick<Ctx, 'db' | 'vault' | 'storage'>, id: string): Promise<void> {
  const document = await ctx.db.document.findFirst({ where: { id, state: 'ready', contentHashSealed: null } })
  if (!document) return
  const hash = createHash('sha256')
  const sealed = await ctx.storage.read(objects.content(document))
  for await (const piece of openFile(openKey(ctx, document), labels.content(document), sealed)) hash.update(piece)
  await ctx.db.document.update({ where: { id }, data: { contentHashSealed: sealHash(ctx, hash.digest()) } })
}
