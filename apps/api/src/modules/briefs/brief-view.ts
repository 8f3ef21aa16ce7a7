import type { Brief } from '@dadkar/contract/brief'
import type { CaseDocument } from '@dadkar/contract/case-document'
import type { Prisma } from '@dadkar/prisma/client'
import type { Vault } from '../../crypto/vault.ts'
import { hashLabel } from './hand-in.ts'

/** With a brief: the documents that came with it, and how far its copies have come. */
export const inBrief = {
  party: true,
  case: { select: { parties: { orderBy: { id: 'asc' } } } },
  paper: { select: { notices: { orderBy: { id: 'asc' } } } },
  documents: { orderBy: { documentId: 'asc' }, include: { document: true } },
} as const satisfies Prisma.BriefInclude

type Row = Prisma.BriefGetPayload<{ include: typeof inBrief }>

type Kept = Pick<Row['documents'][number], 'document' | 'sha256Sealed'>

/** A document as it was handed in, whoever was given it. */
export function toCaseDocument(vault: Vault, { document, sha256Sealed }: Kept): CaseDocument {
  const { id, kind, titleSealed, fileNameSealed, mediaType, contentSize, pages } = document
  return {
    ...{ id, kind, pages },
    title: titleSealed && vault.openText('documentTitle', titleSealed),
    fileName: vault.openText('documentName', fileNameSealed),
    mediaType: mediaType ?? '',
    size: contentSize ?? 0,
    sha256: vault.open(hashLabel, sha256Sealed).toString('hex'),
  }
}

export function toBrief(vault: Vault, row: Row): Brief {
  const others = row.case.parties.filter(({ id }) => id !== row.partyId)
  return {
    id: row.id,
    number: row.number ?? '',
    side: row.party.side,
    name: row.party.name,
    filedAt: row.createdAt.toISOString(),
    text: vault.openText('brief', row.textSealed),
    documents: row.documents.map((each) => toCaseDocument(vault, each)),
    copies: others.map(({ side, name, subjectId }) => {
      const notice = row.paper?.notices.find(({ addresseeId }) => addresseeId === subjectId)
      // What waits for an account is not served yet; opening it serves.
      const placedAt = notice?.isService ? notice.placedAt : (notice?.openedAt ?? null)
      return {
        ...{ side, name },
        placedAt: placedAt?.toISOString() ?? null,
        openedAt: notice?.openedAt?.toISOString() ?? null,
      }
    }),
  }
}
