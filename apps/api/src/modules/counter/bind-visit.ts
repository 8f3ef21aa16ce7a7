import type { Visit } from '@dadkar/contract/visit'
import type { Enrolment, Verification } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Within } from '../../context.ts'
import { inTransaction } from '../../sql.ts'
import { findVerificationCode } from '../codes/codes.service.ts'
import { bindingOf, requireBindable, requireConfirmed } from '../enrolments/binding.ts'
import { advance } from '../verification/advance.ts'
import { sendReadyCode } from '../verification/arrival.ts'
import { readVerification } from '../verification/attempts.ts'
import { enterVerificationCode } from '../verification/enter-code.ts'
import { createAttempt, resendCode } from '../verification/verification.service.ts'
import { type ClerkCtx, recordAtCounter } from './clerk.ts'
import { findBinding, isUnderWay } from './find-binding.ts'
import { getVisit } from './find-enrolments.ts'
import { readVisit } from './read-visit.ts'

/*
 * For a person who has no device of their own with them. The clerk never holds a session of theirs: binding signs nobody
 * in, and a code goes only to a SIM that the SIM registry says is the person's own.
 */

/**
 * Sends a code to the person's SIM, or goes on with an attempt for the same number: one that waits for the SIM registry,
 * or whose code has run out.
 * @throws AppError enrolment.not_found, enrolment.not_confirmed, enrolment.over, enrolment.too_many_checks, code.*
 */
export async function startBinding(ctx: ClerkCtx, id: string, mobile: string): Promise<Visit> {
  const row = await readConfirmed(ctx, id)
  const attempt = (await findOpenAttempt(ctx, row, mobile)) ?? (await newAttempt(ctx, row, mobile))
  if (attempt.state === 'waiting') await advance(ctx, attempt)
  const after = await readVerification(ctx, attempt.id)
  // A job may have been quicker.
  if (after.state === 'ready') await sendReadyCode(ctx, after)
  if (after.state === 'codeSent' && !(await hasLiveCode(ctx, after))) await resendCode(ctx, after)
  return getVisit(ctx, id)
}

async function hasLiveCode(ctx: ClerkCtx, attempt: Verification): Promise<boolean> {
  const code = await findVerificationCode(ctx, attempt)
  return code !== null && code.triesLeft > 0 && new Date(code.expiresAt) > new Date()
}

async function readConfirmed(ctx: Within<ClerkCtx>, id: string): Promise<Enrolment> {
  const row = await readVisit(ctx, id)
  requireConfirmed(row)
  return row
}

async function findOpenAttempt(ctx: ClerkCtx, { id }: Enrolment, mobile: string): Promise<Verification | null> {
  const last = await findBinding(ctx, id)
  return last && isUnderWay(last) && ctx.vault.index('mobile', mobile).equals(last.mobileIndex) ? last : null
}

/** The enrolment's row is locked while its attempts are counted: many at once cost as many. */
async function newAttempt(ctx: ClerkCtx, { id, subjectId }: Enrolment, mobile: string): Promise<Verification> {
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    await tx.$queryRaw`select id from enrolment where id = ${id}::uuid for update`
    const tries = await tx.verification.count({ where: { enrolmentId: id } })
    if (tries >= policy.counterTries) throw new AppError('enrolment.too_many_checks')
    const row = await readVisit(inside, id)
    requireBindable(row)
    await recordAtCounter(inside, { action: 'enrolment.start_binding', aboutId: id, subjectId })
    return createAttempt(inside, bindingOf(ctx.vault, row, mobile))
  })
}

/** @throws AppError verification.no_code */
async function readAttempt(ctx: Within<ClerkCtx>, { id }: Enrolment): Promise<Verification> {
  const attempt = await findBinding(ctx, id)
  if (!attempt) throw new AppError('verification.no_code')
  return attempt
}

/** @throws AppError enrolment.*, verification.no_code, code.* */
export async function resendBindingCode(ctx: ClerkCtx, id: string): Promise<Visit> {
  const row = await readConfirmed(ctx, id)
  await resendCode(ctx, await readAttempt(ctx, row))
  return getVisit(ctx, id)
}

/**
 * The person enters the code themselves: the account is theirs, and they sign in on a device of their own.
 * @throws AppError enrolment.*, verification.no_code, code.*
 */
export async function confirmBinding(ctx: ClerkCtx, id: string, code: string): Promise<Visit> {
  const outcome = await ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx, sql: inTransaction(tx) }
    const row = await readConfirmed(inside, id)
    const proved = await enterVerificationCode(inside, await readAttempt(inside, row), code)
    if ('refusal' in proved) return proved
    await recordAtCounter(inside, { action: 'enrolment.bind', aboutId: id, subjectId: row.subjectId })
    return proved
  })
  if ('refusal' in outcome) throw outcome.refusal
  return getVisit(ctx, id)
}
