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
export function nameFor(fileName: string, mediaType: string): string {
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

/**
 * What is served of a document, decrypted while it is sent. Whether the caller may have it is judged before.
 * @throws AppError document.not_ready
 */
export async function openBytes(
  { vault, storage }: Pick<Ctx, 'vault' | 'storage'>,
  document: Document,
): Promise<OpenDocument> {
  const { mediaType, contentSize } = document
  requireReady(document)
  if (mediaType === null) throw new Error('A document that is ready has a type')
  const sealed = await storage.read(objects.content(document))
  return {
    fileName: nameFor(vault.openText('documentName', document.fileNameSealed), mediaType),
    mediaType,
    length: contentSize,
    bytes: Readable.from(openFile(openKey({ vault }, document), labels.content(document), sealed)),
  }
}

/** Its small picture, alike. @throws AppError document.no_preview */
export async function streamPreview(
  { vault, storage }: Pick<Ctx, 'vault' | 'storage'>,
  document: Document,
): Promise<OpenDocument> {
  if (document.state !== 'ready' || !document.hasPreview) throw new AppError('document.no_preview')
  const sealed = await storage.read(objects.preview(document))
  const bytes = Readable.from(openFile(openKey({ vault }, document), labels.preview(document), sealed))
  return { fileName: 'preview.jpg', mediaType: 'image/jpeg', length: null, bytes }
}

export async function openPreview(ctx: ReadCtx, id: string): Promise<OpenDocument> {
  return streamPreview(ctx, await readVisible(ctx, id))
}
