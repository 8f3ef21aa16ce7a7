import type { Annulment } from '@dadkar/contract/notice'
import type { Prisma, VerdictService } from '@dadkar/prisma/client'
import type { Vault } from '../../crypto/vault.ts'

/** With the service of a verdict: who annulled it. */
export const inAnnulment = {
  annulledBy: { select: { firstName: true, lastName: true } },
} as const satisfies Prisma.VerdictServiceInclude

/** What is read of the service of a verdict for whoever sees it. */
export type ServedVerdict = Pick<VerdictService, 'lastDay' | 'annulledAt' | 'annulmentReasonSealed'> & {
  annulledBy: { firstName: string; lastName: string } | null
}

const label = 'annulment'

export const sealReason = (vault: Vault, reason: string) => vault.seal(label, reason)

/** Null of a service that stands. */
export function toAnnulment(vault: Vault, row: ServedVerdict): Annulment | null {
  const { annulledAt, annulledBy, annulmentReasonSealed } = row
  if (!annulledAt || !annulledBy || !annulmentReasonSealed) return null
  return {
    at: annulledAt.toISOString(),
    by: `${annulledBy.firstName} ${annulledBy.lastName}`,
    reason: vault.openText(label, annulmentReasonSealed),
  }
}
