import { Readable } from 'node:stream'
import type { Document } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { openFile } from '../../crypto/file-seal.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { labels, objects, openKey } from './document-objects.ts'
import { readVisible } from './documents.service.ts'

type ReadCtx = Pick<Ctx, 'db' | 'vault' | 'storage' | 'actor' | 'requestId'>

export type OpenDocument = { fileName: string; mediaType: string; length: number | null; bytes: Readable }

const extensions: Record<string, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }

/** The name it came with, with the extension of what it is. */
function nameFor(fileName: string, mediaType: string): string {
  return `${fileName.replace(/\.[A-Za-z0-9]{1,8}$/, '')}.${extensions[mediaType] ?? 'bin'}`
}

/** The document itself, decrypted while it is sent. That it was read is recorded first. */
export async function openContent(ctx: ReadCtx, id: string): Promise<OpenDocument> {
  const document = await readVisible(ctx, id)
  requireReady(document)
  await recordAudit(ctx, { action: 'document.read', aboutId: id, ofPersonId: document.ownerId })
  return openBytes(ctx, document)
}

/** @throws AppError document.not_ready */
export function requireReady({ state }: Pick<Document, 'state'>): void {
  if (state !== 'ready') throw new AppError('document.not_ready')
}

/** The bytes of a document that is ready, for whoever the caller has judged may read them. */
export async function openBytes(ctx: Pick<Ctx, 'vault' | 'storage'>, document: Document): Promise<OpenDocument> {
  const { mediaType, contentSize } = document
  if (mediaType === null) throw new Error('A document that is ready has a type')
  const sealed = await ctx.storage.read(objects.content(document))
  return {
    fileName: nameFor(ctx.vault.openText('documentName', document.fileNameSealed), mediaType),
    mediaType,
    length: contentSize,
    bytes: Readable.from(openFile(openKey(ctx, document), labels.content(document), sealed)),
  }
}

export async function openPreview(ctx: ReadCtx, id: string): Promise<OpenDocument> {
  const document = await readVisible(ctx, id)
  if (document.state !== 'ready' || !document.hasPreview) throw new AppError('document.no_preview')
  const sealed = await ctx.storage.read(objects.preview(document))
  const bytes = Readable.from(openFile(openKey(ctx, document), labels.preview(document), sealed))
  return { fileName: 'preview.jpg', mediaType: 'image/jpeg', length: null, bytes }
}
