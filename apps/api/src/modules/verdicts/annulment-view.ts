import type { Annulment } from '@dadkar/contract/notice'
import type { Prisma } from '@dadkar/prisma/client'
import type { Vault } from '../../crypto/vault.ts'

/** With the service of a verdict: who annulled it. */
export const inAnnulment = {
  annulledBy: { select: { firstName: true, lastName: true } },
} as const satisfies Prisma.VerdictServiceInclude

type Row = Prisma.VerdictServiceGetPayload<{ include: typeof inAnnulment }>

const label = 'annulment'

export const sealReason = (vault: Vault, reason: string) => vault.seal(label, reason)

/** Null of a service that stands. */
export function toAnnulment(vault: Vault, row: Row): Annulment | null {
  const { annulledAt, annulledBy, annulmentReasonSealed } = row
  if (!annulledAt || !annulledBy || !annulmentReasonSealed) return null
  return {
    at: annulledAt.toISOString(),
    by: `${annulledBy.firstName} ${annulledBy.lastName}`,
    reason: vault.openText(label, annulmentReasonSealed),
  }
}
