import type { Document as DocumentView } from '@dadkar/contract/document'
import { type DocumentKind, maxDocumentSize } from '@dadkar/contract/document-rules'
import type { Document } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Ctx, Db, Within } from '../../context.ts'
import { makeFileKey } from '../../crypto/file-seal.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { makeStorageKey, queueRemoval } from './document-objects.ts'
import { ownedBy, visibleTo } from './documents.policy.ts'

export type DocumentCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>

const mebibyte = 1024 * 1024

export function toDocumentView({ vault }: Pick<Ctx, 'vault'>, row: Document): DocumentView {
  const { titleSealed, ...rest } = row
  return {
    id: rest.id,
    kind: rest.kind,
    title: titleSealed && vault.openText('documentTitle', titleSealed),
    fileName: vault.openText('documentName', rest.fileNameSealed),
    state: rest.state,
    size: rest.size,
    received: rest.received,
    fingerprint: vault.openText('documentFingerprint', rest.fingerprintSealed),
    mediaType: rest.mediaType,
    contentSize: rest.contentSize,
    pages: rest.pages,
    hasPreview: rest.hasPreview,
    refusedFor: rest.refusedFor as DocumentView['refusedFor'],
    isScanned: rest.isScanned,
    createdAt: rest.createdAt.toISOString(),
  }
}

/** @throws AppError document.not_found, also for what the actor may not see */
export async function readVisible({ db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>, id: string): Promise<Document> {
  const row = await db.document.findFirst({ where: { id, ...visibleTo(actor) } })
  if (!row) throw new AppError('document.not_found')
  return row
}

/** Whose a document will be; the visit at a counter in which it is scanned. */
type Owner = { ownerId: string; enrolmentId: string | null }

/** What one person may keep here. Their subject's row is locked, so that two at once cannot both be the last. */
async function requireRoom({ db }: Within<Pick<Ctx, 'db'>>, { ownerId }: Owner, size: number) {
  await db.$queryRaw`select id from subject where id = ${ownerId}::uuid for update`
  const kept = { ownerId, removedAt: null }
  const count = await db.document.count({ where: kept })
  if (count >= policy.documentsPerPerson) {
    throw new AppError('document.too_many', { params: { max: policy.documentsPerPerson } })
  }
  const unfinished = await db.document.count({ where: { ...kept, state: 'uploading' } })
  if (unfinished >= policy.unfinishedUploads) {
    throw new AppError('document.too_many_unfinished', { params: { max: policy.unfinishedUploads } })
  }
  const { _sum } = await db.document.aggregate({ where: { ...kept, state: { not: 'refused' } }, _sum: { size: true } })
  if ((_sum.size ?? 0) + size > policy.documentBytesPerPerson) {
    throw new AppError('document.too_much', { params: { max: policy.documentBytesPerPerson / mebibyte } })
  }
}

export type Announcement = {
  kind: DocumentKind
  title: string | null
  fileName: string
  size: number
  fingerprint: string
}

/**
 * Makes room for a file, with a key of its own, in the caller's transaction. Its bytes come afterwards.
 * @throws AppError document.empty, document.too_large, document.too_many, document.too_many_unfinished, document.too_much
 */
export async function createDocument(
  ctx: Within<Pick<Ctx, 'db' | 'vault'>>,
  owner: Owner,
  { kind, title, fileName, size, fingerprint }: Announcement,
): Promise<Document> {
  if (size === 0) throw new AppError('document.empty')
  if (size > maxDocumentSize) {
    throw new AppError('document.too_large', { params: { max: maxDocumentSize / mebibyte } })
  }
  const { db, vault } = ctx
  await requireRoom(ctx, owner, size)
  return db.document.create({
    data: {
      ...owner,
      kind,
      titleSealed: kind === 'other' && title !== null ? vault.seal('documentTitle', title) : null,
      fileNameSealed: vault.seal('documentName', fileName),
      fingerprintSealed: vault.seal('documentFingerprint', fingerprint),
      keySealed: vault.seal('documentKey', makeFileKey()),
      storageKey: makeStorageKey(),
      size,
    },
  })
}

/** A file of the actor's own. @throws AppError document.* */
export async function startDocument(ctx: DocumentCtx, announced: Announcement): Promise<DocumentView> {
  const owner = { ownerId: ctx.actor.personId, enrolmentId: null }
  const row = await ctx.db.$transaction(async (tx) => {
    const made = await createDocument({ ...ctx, db: tx }, owner, announced)
    await recordAudit({ ...ctx, db: tx }, { action: 'document.start', aboutId: made.id })
    return made
  })
  return toDocumentView(ctx, row)
}

export async function listDocuments(ctx: DocumentCtx, { cursor, limit }: PageRequest) {
  const rows = await ctx.db.document.findMany({
    where: { ...ownedBy(ctx.actor), ...(cursor ? { id: { lt: cursor } } : {}) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, (row) => toDocumentView(ctx, row))
}

export async function getDocument(ctx: DocumentCtx, id: string): Promise<DocumentView> {
  return toDocumentView(ctx, await readVisible(ctx, id))
}

/** Whether it was filed as evidence, or handed in with a brief or with the report of an expert. */
async function isKeptByCase(db: Db, id: string): Promise<boolean> {
  const kept = [{ evidence: { some: {} } }, { briefs: { some: {} } }, { reports: { some: {} } }]
  return (await db.document.count({ where: { id, OR: kept } })) > 0
}

/**
 * Removes a document in whatever state it is; its objects follow by a job. What was handed in to a case is taken from the
 * profile alone: the case keeps it.
 */
export async function removeDocument(ctx: DocumentCtx, id: string): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    // Locked, so that nobody hands it in at this moment.
    await tx.$queryRaw`select 1 from document where id = ${id}::uuid for update`
    const document = await readVisible({ db: tx, actor: ctx.actor }, id)
    if (await isKeptByCase(tx, id)) await tx.document.update({ where: { id }, data: { removedAt: new Date() } })
    else {
      await tx.document.delete({ where: { id } })
      await queueRemoval(tx, document, 'all')
    }
    await recordAudit(
      { ...ctx, db: tx },
      {
        action: 'document.remove',
        aboutId: id,
        ofPersonId: document.ownerId,
      },
    )
  })
}
