import type { StartVerification, Verification as VerificationView } from '@dadkar/contract/verification'
import type { Capacity, Verification } from '@dadkar/prisma/client'
import { formatJalali } from '@dadkar/validators'
import { v7 as uuidv7 } from 'uuid'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { PublicCtx, Within } from '../../context.ts'
import { onPool } from '../../sql.ts'
import { findVerificationCode, resend } from '../codes/codes.service.ts'
import { requireOpenLevel } from '../levels/levels.service.ts'
import { personIndex } from '../subjects/subjects.service.ts'
import { advance } from './advance.ts'
import { issueFor, newFollowCode, sendReadyCode } from './arrival.ts'
import { readVerification, sealClaims, sealFound, viewOf } from './attempts.ts'
import { type Claims, type Found, listChecks } from './checks.ts'

export type VerificationCtx = Pick<
  PublicCtx,
  'db' | 'pool' | 'config' | 'vault' | 'registries' | 'limits' | 'ip' | 'proof' | 'requestId'
>

/** Begins an attempt and asks the registries. The attempt is stored first, so that nothing typed is lost if they fail. */
export async function startVerification(ctx: VerificationCtx, input: StartVerification): Promise<VerificationView> {
  const { level, capacity, birthDate, ...claims } = input
  await requireOpenLevel(ctx, level)
  const birthDateText = birthDate && formatJalali(birthDate, 'en', 'numeric')
  return begin(ctx, { level, capacity, claims: { ...claims, birthDate: birthDateText, withFace: level === 3 } })
}

/** What an attempt starts from; `found` and `enrolmentId` where a counter office has been there before. */
export type Beginning = {
  level: number
  capacity: Capacity
  claims: Claims
  found?: Found
  enrolmentId?: string
}

export async function begin(ctx: VerificationCtx, beginning: Beginning): Promise<VerificationView> {
  const subjectIndex = personIndex(ctx.vault, beginning.claims.nationalId)
  await ctx.limits.spendIdentityCheck(subjectIndex, ctx.ip, ctx.proof)
  return askRegistries(ctx, await createAttempt(ctx, beginning))
}

/** Stores an attempt; nothing has been asked yet. */
export function createAttempt(
  { db, vault }: Within<Pick<VerificationCtx, 'db' | 'vault'>>,
  { level, capacity, claims, found, enrolmentId }: Beginning,
): Promise<Verification> {
  return db.verification.create({
    data: {
      id: uuidv7(),
      followCode: newFollowCode(),
      level,
      capacity,
      state: 'waiting',
      waitingFor: listChecks(claims)[0] ?? null,
      subjectIndex: personIndex(vault, claims.nationalId),
      claimsSealed: sealClaims(vault, claims),
      foundSealed: found ? sealFound(vault, found) : null,
      mobileSealed: vault.seal('mobile', claims.mobile),
      mobileIndex: vault.index('mobile', claims.mobile),
      enrolmentId: enrolmentId ?? null,
      expiresAt: new Date(Date.now() + policy.verificationLife * 1000),
    },
  })
}

/** Asks again the registry that did not answer; when a job has asked meanwhile, sends the code. */
export async function retryVerification(ctx: VerificationCtx, id: string): Promise<VerificationView> {
  const row = await readVerification(ctx, id)
  const isOpen = (row.state === 'waiting' || row.state === 'ready') && row.expiresAt > new Date()
  if (!isOpen) throw new AppError('verification.not_waiting')
  if (row.state === 'waiting') {
    await ctx.limits.spendIdentityCheck(Buffer.from(row.subjectIndex), ctx.ip, ctx.proof)
    const view = await askRegistries(ctx, row)
    // A job may have been quicker.
    if (view.state !== 'ready') return view
  }
  await sendReadyCode(ctx, row)
  return getVerification(ctx, id)
}

export async function getVerification(ctx: Pick<PublicCtx, 'db' | 'vault'>, id: string): Promise<VerificationView> {
  return viewOf(ctx, await readVerification(ctx, id))
}

export async function resendVerificationCode(ctx: VerificationCtx, id: string): Promise<VerificationView> {
  const row = await readVerification(ctx, id)
  await resendCode(ctx, row)
  return viewOf(ctx, row)
}

/**
 * Sends the live code again; one that is over, or was voided by a later attempt, gives way to a new one.
 * @throws AppError verification.no_code, code.*
 */
export async function resendCode(
  ctx: Pick<PublicCtx, 'db' | 'pool' | 'config' | 'vault' | 'limits' | 'ip'>,
  row: Verification,
): Promise<void> {
  if (row.state !== 'codeSent' || row.expiresAt <= new Date()) throw new AppError('verification.no_code')
  await ctx.limits.spendCodeSend(ctx.ip)
  const code = await findVerificationCode(ctx, row)
  const isLive = code && code.triesLeft > 0 && new Date(code.expiresAt) > new Date()
  const inside = { ...ctx, sql: onPool(ctx.pool) }
  if (isLive) await resend(inside, { id: code.id, purpose: 'verification', aboutId: row.id })
  else await issueFor(inside, row)
}

async function askRegistries(ctx: VerificationCtx, row: Verification): Promise<VerificationView> {
  await advance(ctx, row)
  const after = await readVerification(ctx, row.id)
  // A face check that was begun costs, whether or not it is ever finished.
  const hasBegun = after.isHandedOff && after.faceReference !== row.faceReference
  if (after.state === 'waiting' && !hasBegun) await ctx.limits.refundIdentityCheck(Buffer.from(row.subjectIndex))
  return viewOf(ctx, after)
}
