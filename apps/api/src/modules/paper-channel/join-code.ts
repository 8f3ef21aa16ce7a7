import { randomBytes } from 'node:crypto'
import type { Party } from '@dadkar/prisma/client'
import { generateTrackingCode, trackingCodeRandomBytes } from '@dadkar/procedure'
import type { Db } from '../../context.ts'
import type { Vault } from '../../crypto/vault.ts'

export const joinCodeIndex = (vault: Vault, code: string) => vault.index('join-code', code)

export function readJoinCode(vault: Vault, { joinCodeSealed }: Pick<Party, 'joinCodeSealed'>): string | null {
  return joinCodeSealed && vault.openText('join-code', joinCodeSealed)
}

/**
 * Gives a party a code to join by, unless it has one: all papers for it, and every try to serve them, carry the same, so
 * that a later paper does not make an earlier one useless. The caller holds the lock of the case.
 */
export async function ensureJoinCode(db: Db, vault: Vault, party: Pick<Party, 'id' | 'joinCodeSealed'>): Promise<void> {
  if (party.joinCodeSealed) return
  const code = generateTrackingCode(randomBytes(trackingCodeRandomBytes))
  await db.party.update({
    where: { id: party.id },
    data: { joinCodeSealed: vault.seal('join-code', code), joinCodeIndex: joinCodeIndex(vault, code) },
  })
}
