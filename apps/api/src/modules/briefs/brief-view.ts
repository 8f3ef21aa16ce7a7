import type { Brief } from '@dadkar/contract/brief'
import type { Prisma } from '@dadkar/prisma/client'
import type { Vault } from '../../crypto/vault.ts'
import { toCaseDocument } from '../documents/hand-in.ts'

/** With a brief: the documents that came with it, and how far its copies have come. */
export const inBrief = {
  party: true,
  case: { select: { parties: { orderBy: { id: 'asc' } } } },
  paper: { select: { notices: { orderBy: { id: 'asc' } }, services: { where: { state: 'served' } } } },
  documents: { orderBy: { documentId: 'asc' }, include: { document: true } },
} as const satisfies Prisma.BriefInclude

type Row = Prisma.BriefGetPayload<{ include: typeof inBrief }>

export function toBrief(vault: Vault, row: Row): Brief {
  const others = row.case.parties.filter(({ id }) => id !== row.partyId)
  return {
    id: row.id,
    number: row.number ?? '',
    side: row.party.side,
    name: row.party.name,
    filedAt: row.createdAt.toISOString(),
    text: vault.openText('brief', row.textSealed),
    documents: row.documents.map(({ document }) => toCaseDocument(vault, document)),
    copies: others.map(({ id, side, name, subjectId }) => {
      const notice = row.paper?.notices.find(({ addresseeId }) => addresseeId === subjectId)
      const onPaper = row.paper?.services.find(({ partyId }) => partyId === id)
      // What waits for an account is not served by it; opening it serves, or paper does.
      const placedAt = notice?.isService ? notice.placedAt : (onPaper?.triedAt ?? notice?.openedAt ?? null)
      return {
        ...{ side, name },
        placedAt: placedAt?.toISOString() ?? null,
        openedAt: notice?.openedAt?.toISOString() ?? null,
      }
    }),
  }
}
