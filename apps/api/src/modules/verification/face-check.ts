import { randomBytes } from 'node:crypto'
import type { Verification } from '@dadkar/prisma/client'
import { policy } from '../../config.ts'
import type { PublicCtx } from '../../context.ts'
import { readBirthDate } from './ask-registry.ts'
import { readFaceCheck, sealFaceCheck } from './attempts.ts'
import type { Claims, Step } from './checks.ts'

type FaceCtx = Pick<PublicCtx, 'db' | 'config' | 'vault' | 'registries'>

/** Where the check leads; `handedOff`: the person has it before them, and nobody else owes an answer. */
type FaceStep = Step | { outcome: 'handedOff' }

const unavailable = { outcome: 'unavailable' } as const
const handedOff = { outcome: 'handedOff' } as const

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000)
const openAt = ({ id }: Verification) => ({ id, state: 'waiting', waitingFor: 'face' }) as const

/** What changes with the step after the check: from there on a registry owes the answer. */
export const takenBack = () => ({ isHandedOff: false, nextTryAt: inSeconds(policy.firstRetryAfter) })

/**
 * Begins the check of card and face, or asks the provider how it ended.
 * @param isThere the person waits for the outcome: then a check that was given up is begun anew. A job leaves it alone,
 * since every check costs and nobody may be there to do it.
 */
export async function askFace(ctx: FaceCtx, row: Verification, claims: Claims, isThere: boolean): Promise<FaceStep> {
  const check = readFaceCheck(ctx.vault, row)
  if (!check) return begin(ctx, row, claims, isThere)
  const { outcome } = await ctx.registries.face.readResult(check.checkId)
  if (outcome === 'match') return { outcome: 'confirmed' }
  if (outcome === 'mismatch') return { outcome: 'rejected', reason: 'faceMismatch' }
  if (outcome === 'unavailable') return owe(ctx, row, isThere)
  if (outcome === 'abandoned' && isThere) return begin(ctx, row, claims, isThere)
  // No time is set while it is pending: the provider may have called meanwhile, and that must not be lost.
  const rest = outcome === 'abandoned' ? { nextTryAt: row.expiresAt } : {}
  await ctx.db.verification.updateMany({
    where: { ...openAt(row), faceReference: row.faceReference },
    data: { isHandedOff: true, ...rest },
  })
  return handedOff
}

async function begin(ctx: FaceCtx, row: Verification, claims: Claims, isThere: boolean): Promise<FaceStep> {
  const { db, vault, config, registries } = ctx
  const { nationalId, language = 'fa' } = claims
  const [origin = ''] = config.ORIGINS
  const reference = await agreeOnReference(ctx, row)
  const answer = await registries.face.start({
    ...{ reference, nationalId, language },
    birthDate: readBirthDate(claims),
    returnUrl: `${origin}${language === 'en' ? '/en' : ''}/verify/outcome?from=face`,
    callbackUrl: `${origin}/v1/face-checks/callback`,
  })
  // Whoever began at the same time may have been answered.
  if (answer.outcome === 'unavailable') return owe(ctx, row, isThere, { faceSealed: null })
  const { checkId, url, until } = answer
  await db.verification.updateMany({
    where: { ...openAt(row), faceReference: reference, faceSealed: null },
    data: { faceSealed: sealFaceCheck(vault, { checkId, url, until: until.toISOString() }) },
  })
  return handedOff
}

/**
 * The reference is stored before the provider hears of it, so that no callback comes too early; whoever begins at the
 * same time, or again after a crash, uses the same one, and so gets the same check. A check given up has had its day.
 */
async function agreeOnReference({ db }: FaceCtx, row: Verification): Promise<string> {
  const isUsed = row.faceReference === null || row.faceSealed !== null
  const reference = isUsed ? randomBytes(24).toString('base64url') : row.faceReference
  await db.verification.updateMany({
    where: { ...openAt(row), faceReference: row.faceReference, ...(isUsed ? {} : { isHandedOff: false }) },
    data: {
      ...{ faceReference: reference, isHandedOff: true, nextTryAt: inSeconds(policy.faceLookAfter) },
      ...(isUsed ? { faceSealed: null } : {}),
    },
  })
  const { faceReference } = await db.verification.findUniqueOrThrow({ where: { id: row.id } })
  if (faceReference === null) throw new Error('A face check without a reference')
  return faceReference
}

/** The provider owes an answer: jobs ask again, as they do for every registry. */
async function owe({ db }: FaceCtx, row: Verification, isThere: boolean, still = {}): Promise<FaceStep> {
  const nextTryAt = isThere ? inSeconds(policy.firstRetryAfter) : row.nextTryAt
  await db.verification.updateMany({ where: { ...openAt(row), ...still }, data: { isHandedOff: false, nextTryAt } })
  return unavailable
}
