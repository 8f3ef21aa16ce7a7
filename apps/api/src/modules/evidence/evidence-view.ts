import type { Evidence as EvidenceView } from '@dadkar/contract/evidence'
import type { Prisma } from '@dadkar/prisma/client'
import type { Ctx } from '../../context.ts'
import { contentHash } from '../documents/content-hash.ts'
import { nameFor } from '../documents/read-document.ts'
import type { FiledEvidence } from './attachments.ts'

/** With a case: what its petition rests on. */
export const inProof = {
  evidence: { orderBy: { position: 'asc' }, include: { document: true } },
} as const satisfies Prisma.CaseInclude

type Row = Prisma.CaseGetPayload<{ include: typeof inProof }>['evidence'][number]

/** The rows of evidence that is filed with a petition. */
export function toEvidenceRows({ vault }: Pick<Ctx, 'vault'>, filed: readonly FiledEvidence[]) {
  return filed.map(({ kind, description, witnessName, documentId }, position) => ({
    ...{ position, kind, documentId },
    descriptionSealed: vault.seal('evidence', description),
    witnessNameSealed: witnessName === null ? null : vault.seal('witness', witnessName),
  }))
}

export function toEvidence({ vault }: Pick<Ctx, 'vault'>, row: Row): EvidenceView {
  const { id, kind, document } = row
  return {
    ...{ id, kind },
    description: vault.openText('evidence', row.descriptionSealed),
    witnessName: row.witnessNameSealed && vault.openText('witness', row.witnessNameSealed),
    file: document && toFile(vault, document),
  }
}

/** Only a ready document is ever filed. */
function toFile(vault: Ctx['vault'], document: NonNullable<Row['document']>): EvidenceView['file'] {
  const { mediaType, contentSize, pages, hasPreview } = document
  if (mediaType === null || contentSize === null) throw new Error('A document was filed that was not ready')
  return {
    documentId: document.id,
    name: nameFor(vault.openText('documentName', document.fileNameSealed), mediaType),
    ...{ mediaType, pages, hasPreview, size: contentSize },
    sha256: contentHash({ vault }, document),
  }
}
