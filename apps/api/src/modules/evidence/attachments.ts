import type { EvidenceContent, ListedEvidence } from '@dadkar/contract/evidence'
import { maxEvidenceBytes } from '@dadkar/contract/evidence-rules'
import type { Document } from '@dadkar/prisma/client'
import type { Ctx, Within } from '../../context.ts'
import { contentHash } from '../documents/content-hash.ts'
import { isReady, lockOwn } from '../documents/hand-in.ts'
import { nameFor } from '../documents/read-document.ts'

export type AttachCtx = Within<Pick<Ctx, 'db' | 'vault' | 'actor'>>

/** A piece of evidence as it is filed: what the paper lists, and which document it is. */
export type FiledEvidence = ListedEvidence & { documentId: string | null }

const documentIdOf = (evidence: EvidenceContent) => (evidence.kind === 'witness' ? null : evidence.documentId)

function wrongWith(document: Document | undefined): string | null {
  if (!document) return 'evidence.document_missing'
  if (isReady(document)) return null
  const isRefused = document.state === 'refused' || document.state === 'quarantined'
  return isRefused ? 'evidence.document_refused' : 'evidence.document_not_ready'
}

/** What keeps the files of a petition from being filed, by the path of the field. */
function findWrong(evidence: readonly EvidenceContent[], documents: ReadonlyMap<string, Document>) {
  const fields: Record<string, string> = {}
  for (const [position, each] of evidence.entries()) {
    const id = documentIdOf(each)
    const wrong = id && wrongWith(documents.get(id))
    if (wrong) fields[`evidence.${position}.documentId`] = wrong
  }
  const bytes = [...documents.values()].reduce((sum, { contentSize }) => sum + (contentSize ?? 0), 0)
  if (bytes > maxEvidenceBytes) fields.evidence = 'evidence.too_much'
  return fields
}

/** What was attached, or what is wrong with it by the path of the field. */
export type Attached = { fields: Record<string, string>; filed: readonly FiledEvidence[] }

/**
 * The evidence of a petition with its files, each with its hash; unless a file is missing, not examined yet or refused, or
 * they are too much together.
 */
export async function attachDocuments(ctx: AttachCtx, evidence: readonly EvidenceContent[]): Promise<Attached> {
  const ids = [...new Set(evidence.flatMap((each) => documentIdOf(each) ?? []))]
  const documents = await lockOwn(ctx, ids)
  const fields = findWrong(evidence, documents)
  if (Object.keys(fields).length > 0) return { fields, filed: [] }
  const files = new Map<string, ListedEvidence['file']>()
  for (const document of documents.values()) files.set(document.id, listFile(ctx, document))
  const filed = evidence.map((each) => {
    const documentId = documentIdOf(each)
    return {
      kind: each.kind,
      description: each.description,
      witnessName: each.kind === 'witness' ? each.witnessName : null,
      file: (documentId && files.get(documentId)) || null,
      documentId,
    }
  })
  return { fields: {}, filed }
}

function listFile({ vault }: AttachCtx, document: Document): ListedEvidence['file'] {
  const name = nameFor(vault.openText('documentName', document.fileNameSealed), document.mediaType ?? '')
  return { name, pages: document.pages, sha256: contentHash({ vault }, document) }
}
