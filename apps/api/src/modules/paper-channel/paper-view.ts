import type { PaperService as PaperServiceView } from '@dadkar/contract/paper-service'
import type { Prisma } from '@dadkar/prisma/client'
import type { Vault } from '../../crypto/vault.ts'
import { toDay } from '../cases/case-view.ts'
import type { PaperKind } from './paper-duties.ts'

export const inService = {
  party: true,
  case: { select: { caseNumber: true } },
  verdictService: { select: { annulledAt: true } },
} as const satisfies Prisma.PaperServiceInclude

export type ServiceRow = Prisma.PaperServiceGetPayload<{ include: typeof inService }>

/** What the server wrote of where it went. */
export type PaperDetail = { recipientName?: string; place?: string; note?: string }

export const sealDetail = (vault: Vault, detail: PaperDetail) => vault.seal('paper-detail', JSON.stringify(detail))

export function toService(vault: Vault, row: ServiceRow): PaperServiceView {
  const { id, caseId, partyId, attempt, state, recipient, failure, detailSealed } = row
  const detail: PaperDetail = detailSealed ? JSON.parse(vault.openText('paper-detail', detailSealed)) : {}
  return {
    ...{ id, caseId, partyId, attempt, state, recipient, failure },
    caseNumber: row.case.caseNumber,
    side: row.party.side,
    name: row.party.name,
    kind: row.kind as PaperKind,
    server: vault.openText('paper-server', row.serverSealed),
    handedOutAt: row.handedOutAt.toISOString(),
    dueOn: toDay(row.dueOn) ?? '',
    triedAt: row.triedAt?.toISOString() ?? null,
    recipientName: detail.recipientName ?? null,
    place: detail.place ?? null,
    note: detail.note ?? null,
    annulledAt: row.verdictService?.annulledAt?.toISOString() ?? null,
  }
}
