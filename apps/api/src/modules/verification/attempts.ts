import type { Verification as VerificationView } from '@dadkar/contract/verification'
import type { Verification } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { PublicCtx, Within } from '../../context.ts'
import type { Vault } from '../../crypto/vault.ts'
import type { FaceCheck } from '../../ports/face/face.ts'
import { findVerificationCode } from '../codes/codes.service.ts'
import type { Claims, Found } from './checks.ts'

const claimsLabel = 'verification-claims'
const foundLabel = 'verification-found'
const faceLabel = 'face-check'

type Sealed = Pick<Verification, 'claimsSealed' | 'foundSealed'>

export const sealClaims = (vault: Vault, claims: Claims) => vault.seal(claimsLabel, JSON.stringify(claims))

export const sealFound = (vault: Vault, found: Found) => vault.seal(foundLabel, JSON.stringify(found))

export function readClaims(vault: Vault, { claimsSealed }: Sealed): Claims {
  return JSON.parse(vault.openText(claimsLabel, claimsSealed))
}

export function readFound(vault: Vault, { foundSealed }: Sealed): Found {
  return foundSealed ? JSON.parse(vault.openText(foundLabel, foundSealed)) : {}
}

/** As it is kept: the moment as text. */
type KeptFaceCheck = Omit<FaceCheck, 'until'> & { until: string }

export const sealFaceCheck = (vault: Vault, check: KeptFaceCheck) => vault.seal(faceLabel, JSON.stringify(check))

export function readFaceCheck(vault: Vault, { faceSealed }: Pick<Verification, 'faceSealed'>): KeptFaceCheck | null {
  return faceSealed ? JSON.parse(vault.openText(faceLabel, faceSealed)) : null
}

/** Where the person finishes the check that the attempt waits for. */
function handOffOf(vault: Vault, row: Verification): VerificationView['handOff'] {
  const check = row.waitingFor === 'face' && row.isHandedOff ? readFaceCheck(vault, row) : null
  return check && { url: check.url, until: check.until }
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
    handOff: row.state === 'waiting' && !isOver ? handOffOf(ctx.vault, row) : null,
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
