import { randomBytes } from 'node:crypto'
import type { Challenge } from '@dadkar/contract/code'
import type { ChallengePurpose, Challenge as ChallengeRow } from '@dadkar/prisma/client'
import { maskMobile } from '@dadkar/validators'
import { v7 as uuidv7 } from 'uuid'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Ctx, Db, PublicCtx, Within } from '../../context.ts'
import { codeMac, deriveCode } from '../../crypto/sms-code.ts'
import type { RunSql } from '../../sql.ts'
import { findDelivery } from '../messages/code-delivery.ts'
import { findCodeOfVerification, findLock, issueCode, resendCode, spendTry } from './codes.queries.ts'

type CodesCtx = Pick<PublicCtx, 'config' | 'vault'> & { sql: RunSql }

type CodeRequest = {
  purpose: ChallengePurpose
  subjectIndex: Buffer
  aboutId?: string
  /** Ties the code to what it signs; empty where it signs nothing. */
  binding?: string
  /** Where to send it; by default to the number of the account. */
  mobile?: { index: Buffer; sealed: Buffer }
}

type SentRow = { mobileSealed: Buffer | null; sentAt: Date | null; expiresAt: Date | null }

/** The database rounds moments up to a millisecond; that is no second more. */
function secondsUntil(moment: Date): number {
  return Math.max(1, Math.ceil((moment.getTime() - Date.now() - 1) / 1000))
}

function lockedError(until: Date) {
  return new AppError('code.locked', { params: { retryAfter: secondsUntil(until), until: until.toISOString() } })
}

function toChallenge(
  ctx: Pick<CodesCtx, 'vault'>,
  id: string,
  row: SentRow,
  tries: number,
  delivery: Challenge['delivery'],
): Challenge {
  if (!row.sentAt || !row.expiresAt) throw new Error('The code was not sent')
  // At sign-in nothing is said that tells whether there is an account.
  const isHidden = delivery === null || !row.mobileSealed
  return {
    id,
    sentTo: isHidden || !row.mobileSealed ? null : maskMobile(ctx.vault.openText('mobile', row.mobileSealed), 'en'),
    expiresAt: row.expiresAt.toISOString(),
    resendAt: new Date(row.sentAt.getTime() + policy.codeResendAfter * 1000).toISOString(),
    triesLeft: policy.codeTries - tries,
    delivery,
  }
}

/**
 * Issues a code and queues its SMS, all in one statement.
 * @throws AppError code.locked, code.send_limit
 */
export async function issue(ctx: CodesCtx, request: CodeRequest): Promise<Challenge> {
  const id = uuidv7()
  const seed = randomBytes(20)
  const code = deriveCode(ctx.config.CODE_KEY, seed)
  const mac = codeMac(ctx.config.CODE_KEY, id, request.binding ?? '', code)
  const [row] = await ctx.sql<SentRow & { lockedUntil: Date | null }>('issue-code', issueCode, [
    id,
    request.purpose,
    request.aboutId ?? null,
    request.subjectIndex,
    seed,
    mac,
    request.mobile?.index ?? null,
    request.mobile?.sealed ?? null,
  ])
  if (row?.lockedUntil) throw lockedError(row.lockedUntil)
  if (!row?.sentAt) throw new AppError('code.send_limit', { params: { retryAfter: 3600 } })
  return toChallenge(ctx, id, row, 0, request.purpose === 'signIn' ? null : 'queued')
}

type ResendRow = SentRow & {
  tries: number
  isKnown: boolean
  isUsed: boolean
  isOver: boolean
  lastSentAt: Date | null
}

/**
 * Sends a live code again: the same digits.
 * @throws AppError code.resend_too_early, code.send_limit, code.used, code.expired (also for an unknown challenge)
 */
export async function resend(
  ctx: CodesCtx,
  { id, purpose, aboutId }: { id: string; purpose: ChallengePurpose; aboutId?: string },
): Promise<Challenge> {
  const [row] = await ctx.sql<ResendRow>('resend-code', resendCode, [id, purpose, aboutId ?? null])
  if (row?.sentAt) return toChallenge(ctx, id, row, row.tries, purpose === 'signIn' ? null : 'queued')
  if (row?.isUsed) throw new AppError('code.used')
  if (!row?.isKnown || row.isOver || !row.lastSentAt) throw new AppError('code.expired')
  const resendAt = new Date(row.lastSentAt.getTime() + policy.codeResendAfter * 1000)
  if (resendAt > new Date())
    throw new AppError('code.resend_too_early', { params: { retryAfter: secondsUntil(resendAt) } })
  throw new AppError('code.send_limit', { params: { retryAfter: 3600 } })
}

type TryRow = {
  tries: number | null
  isRight: boolean | null
  isKnown: boolean
  isCounted: boolean
  lockedUntil: Date | null
  isUsed: boolean
  triesBefore: number | null
}

/** A statement made of spendTryAnd, and its values after the four of its own. */
type TryStatement = { name: string; text: string; values: unknown[] }

const onlyTry: TryStatement = { name: 'spend-try', text: spendTry, values: [] }

/**
 * Spends one try with an entered code, in one statement; `statement` may bring more about with a right code. Returns
 * the refusal instead of throwing it, so that a transaction around it commits the spent try.
 */
export async function enter<More = object>(
  ctx: CodesCtx,
  attempt: { id: string; purpose: ChallengePurpose; aboutId?: string; binding?: string; code: string },
  { name, text, values } = onlyTry,
): Promise<{ entered: More } | { refusal: AppError }> {
  const mac = codeMac(ctx.config.CODE_KEY, attempt.id, attempt.binding ?? '', attempt.code)
  const own = [attempt.id, mac, attempt.purpose, attempt.aboutId ?? null]
  const [row] = await ctx.sql<TryRow & More>(name, text, [...own, ...values])
  if (row?.isRight) return { entered: row }
  if (row?.isKnown && !row.isCounted) {
    const [lock] = await ctx.sql<{ lockedUntil: Date }>('find-lock', findLock, [attempt.id])
    if (lock) return { refusal: lockedError(lock.lockedUntil) }
  }
  return { refusal: refusalOf(row) }
}

function refusalOf(row: TryRow | undefined): AppError {
  if (!row?.isKnown) return new AppError('code.expired')
  if (row.lockedUntil) return lockedError(row.lockedUntil)
  if (row.tries !== null) {
    const triesLeft = policy.codeTries - row.tries
    return triesLeft > 0 ? new AppError('code.wrong', { params: { triesLeft } }) : new AppError('code.too_many_tries')
  }
  if (row.isUsed) return new AppError('code.used')
  if ((row.triesBefore ?? 0) >= policy.codeTries) return new AppError('code.too_many_tries')
  return new AppError('code.expired')
}

/** A person leaves a number: codes that wait there open nothing more. */
export async function voidCodesAt(
  db: Db,
  where: { subjectIndex: Uint8Array<ArrayBuffer>; mobileIndex: Uint8Array<ArrayBuffer> },
): Promise<void> {
  await db.challenge.updateMany({ where: { ...where, usedAt: null, voidedAt: null }, data: { voidedAt: new Date() } })
}

/** The id of the code that findVerificationCode gives, for entering it. */
export async function findVerificationCodeId(
  sql: RunSql,
  { id, subjectIndex }: { id: string; subjectIndex: Uint8Array<ArrayBuffer> },
): Promise<string | null> {
  const [row] = await sql<{ id: string }>('find-verification-code', findCodeOfVerification, [subjectIndex, id])
  return row?.id ?? null
}

/** The live or last code of a verification, as whoever began it may see it. */
export async function findVerificationCode(
  ctx: Within<Pick<PublicCtx, 'db' | 'vault'>>,
  verification: { id: string; subjectIndex: Uint8Array<ArrayBuffer> },
): Promise<Challenge | null> {
  const { id: aboutId, subjectIndex } = verification
  // The subject and the purpose are there for the index.
  const where = { subjectIndex, purpose: 'verification', aboutId, voidedAt: null } as const
  const row = await ctx.db.challenge.findFirst({ where, orderBy: { id: 'desc' } })
  if (!row) return null
  return viewOf(ctx, row)
}

async function viewOf(ctx: Within<Pick<PublicCtx, 'db' | 'vault'>>, row: ChallengeRow): Promise<Challenge> {
  const mobileSealed = row.mobileSealed && Buffer.from(row.mobileSealed)
  return toChallenge(ctx, row.id, { ...row, mobileSealed }, row.tries, await findDelivery(ctx.db, row.id))
}

/**
 * A code that a signed-in person asked for, and where it is on its way.
 * @throws AppError code.not_found, also for another person's and for a code of a sign-in
 */
export async function getChallenge(ctx: Pick<Ctx, 'db' | 'vault' | 'actor'>, id: string): Promise<Challenge> {
  const where = { id, personId: ctx.actor.personId, purpose: { not: 'signIn' } } as const
  const row = await ctx.db.challenge.findFirst({ where })
  if (!row) throw new AppError('code.not_found')
  return viewOf(ctx, row)
}
