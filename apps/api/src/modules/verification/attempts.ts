import type { Verification as VerificationView } from '@dadkar/contract/verification'
import type { Verification } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { PublicCtx, Within } from '../../context.ts'
import type { Vault } from '../../crypto/vault.ts'
import { findVerificationCode } from '../codes/codes.service.ts'
import type { Claims, Found } from './checks.ts'

const claimsLabel = 'verification-claims'
const foundLabel = 'verification-found'

type Sealed = Pick<Verification, 'claimsSealed' | 'foundSealed'>

export const sealClaims = (vault: Vault, claims: Claims) => vault.seal(claimsLabel, JSON.stringify(claims))

export const sealFound = (vault: Vault, found: Found) => vault.seal(foundLabel, JSON.stringify(found))

export function readClaims(vault: Vault, { claimsSealed }: Sealed): Claims {
  return JSON.parse(vault.openText(claimsLabel, claimsSealed))
}

export function readFound(vault: Vault, { foundSealed }: Sealed): Found {
  return foundSealed ? JSON.parse(vault.openText(foundLabel, foundSealed)) : {}
}

export async function viewOf(
  ctx: Within<Pick<PublicCtx, 'db' | 'vault'>>,
  row: Verification,
): Promise<VerificationView> {
  const isOver = row.state !== 'verified' && row.expiresAt <= new Date()
  return {
    id: row.id,
    level: row.level,
    capacity: row.capacity as VerificationView['capacity'],
    forOrganization: readClaims(ctx.vault, row).legalNationalId !== undefined,
    state: isOver ? 'expired' : row.state,
    waitingFor: row.state === 'waiting' ? (row.waitingFor as VerificationView['waitingFor']) : null,
    rejectedFor: row.rejectedFor as VerificationView['rejectedFor'],
    challenge: row.state === 'codeSent' ? await findVerificationCode(ctx, row) : null,
    keptUntil: row.expiresAt.toISOString(),
    followCode: row.followCode,
  }
}

export async function readVerification(ctx: Within<Pick<PublicCtx, 'db'>>, id: string): Promise<Verification> {
  const row = await ctx.db.verification.findUnique({ where: { id } })
  if (!row) throw new AppError('verification.not_found')
  return row
}
