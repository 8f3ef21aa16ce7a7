import type { Verification as VerificationView } from '@dadkar/contract/verification'
import type { Verification } from '@dadkar/prisma/client'
import { formatJalali, type JalaliDate, parseJalaliDate } from '@dadkar/validators'
import { v7 as uuidv7 } from 'uuid'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { PublicCtx, Within } from '../../context.ts'
import { inTransaction, onPool, type RunSql } from '../../sql.ts'
import { findVerificationCode, issue, resend } from '../codes/codes.service.ts'
import { assuranceLevels } from './assurance-levels.ts'
import { afterCivil, afterSim, type Next } from './verification.policy.ts'

export type VerificationCtx = Pick<
  PublicCtx,
  'db' | 'pool' | 'config' | 'vault' | 'registries' | 'limits' | 'ip' | 'proof'
>

type Capacity = VerificationView['capacity']

export type VerificationInput = {
  level: number
  capacity: Capacity
  nationalId: string
  mobile: string
  birthDate: JalaliDate
}

/** How a birth date is kept and shown: 1370/05/09. */
const birthDateText = (date: JalaliDate) => formatJalali(date, 'en', 'numeric')

function readBirthDate(text: string): JalaliDate {
  const parsed = parseJalaliDate(text)
  if (!parsed.ok) throw new Error('A kept birth date is not a date')
  return parsed.value
}

export async function viewOf(
  ctx: Within<Pick<PublicCtx, 'db' | 'vault'>>,
  row: Verification,
): Promise<VerificationView> {
  const isOver = row.state !== 'verified' && row.expiresAt <= new Date()
  return {
    id: row.id,
    level: row.level,
    capacity: row.capacity as Capacity,
    state: isOver ? 'expired' : row.state,
    waitingFor: row.waitingFor as VerificationView['waitingFor'],
    rejectedFor: row.rejectedFor as VerificationView['rejectedFor'],
    challenge: row.state === 'codeSent' ? await findVerificationCode(ctx, row) : null,
    keptUntil: row.expiresAt.toISOString(),
  }
}

/** Begins an attempt and asks the registries. The attempt is stored first, so that nothing typed is lost if they fail. */
export async function startVerification(ctx: VerificationCtx, input: VerificationInput): Promise<VerificationView> {
  const { vault } = ctx
  if (!assuranceLevels.some(({ level, isOpen }) => level === input.level && isOpen)) throw new AppError('level.closed')
  const subjectIndex = vault.index('nationalId', input.nationalId)
  await ctx.limits.spendIdentityCheck(subjectIndex, ctx.ip, ctx.proof)
  const row = await ctx.db.verification.create({
    data: {
      id: uuidv7(),
      level: input.level,
      capacity: input.capacity,
      state: 'waiting',
      waitingFor: 'civil',
      subjectIndex,
      nationalIdSealed: vault.seal('nationalId', input.nationalId),
      birthDateSealed: vault.seal('birthDate', birthDateText(input.birthDate)),
      mobileSealed: vault.seal('mobile', input.mobile),
      mobileIndex: vault.index('mobile', input.mobile),
      expiresAt: new Date(Date.now() + policy.verificationLife * 1000),
    },
  })
  return askRegistries(ctx, row)
}

/** Asks again the registry that did not answer. */
export async function retryVerification(ctx: VerificationCtx, id: string): Promise<VerificationView> {
  const row = await readVerification(ctx, id)
  if (row.state !== 'waiting' || row.expiresAt <= new Date()) throw new AppError('verification.not_waiting')
  await ctx.limits.spendIdentityCheck(Buffer.from(row.subjectIndex), ctx.ip, ctx.proof)
  return askRegistries(ctx, row)
}

export async function getVerification(ctx: Pick<PublicCtx, 'db' | 'vault'>, id: string): Promise<VerificationView> {
  return viewOf(ctx, await readVerification(ctx, id))
}

/** Sends the live code again; one that is over, or was voided by a later attempt, gives way to a new one. */
export async function resendVerificationCode(ctx: VerificationCtx, id: string): Promise<VerificationView> {
  const row = await readVerification(ctx, id)
  if (row.state !== 'codeSent' || row.expiresAt <= new Date()) throw new AppError('verification.no_code')
  await ctx.limits.spendCodeSend(ctx.ip)
  const code = await findVerificationCode(ctx, row)
  const isLive = code && code.triesLeft > 0 && new Date(code.expiresAt) > new Date()
  const inside = { ...ctx, sql: onPool(ctx.pool) }
  if (isLive) await resend(inside, { id: code.id, purpose: 'verification', aboutId: id })
  else await issueFor(inside, row)
  return viewOf(ctx, row)
}

function issueFor(ctx: Pick<PublicCtx, 'config' | 'vault'> & { sql: RunSql }, row: Verification) {
  return issue(ctx, {
    purpose: 'verification',
    aboutId: row.id,
    subjectIndex: Buffer.from(row.subjectIndex),
    mobile: { index: Buffer.from(row.mobileIndex), sealed: Buffer.from(row.mobileSealed) },
  })
}

export async function readVerification(ctx: Within<Pick<PublicCtx, 'db'>>, id: string): Promise<Verification> {
  const row = await ctx.db.verification.findUnique({ where: { id } })
  if (!row) throw new AppError('verification.not_found')
  return row
}

async function askRegistries(ctx: VerificationCtx, row: Verification): Promise<VerificationView> {
  const view = await advance(ctx, row)
  if (view.state === 'waiting') await ctx.limits.refundIdentityCheck(Buffer.from(row.subjectIndex))
  return view
}

/** Goes on from where a waiting verification stands: civil registry, then SIM registry, then the code. */
async function advance(ctx: VerificationCtx, row: Verification): Promise<VerificationView> {
  const nationalId = ctx.vault.openText('nationalId', row.nationalIdSealed)
  let current = row
  if (current.waitingFor === 'civil') {
    const birthDate = readBirthDate(ctx.vault.openText('birthDate', row.birthDateSealed))
    const answer = await ctx.registries.identify(nationalId, birthDate)
    const next = afterCivil(answer, birthDate, policy.minimumAge, new Date())
    if (next.to !== 'ask' || answer.outcome !== 'match') return move(ctx, current, next)
    const { firstName, lastName, fatherName } = answer.identity
    // Guarded: another retry may have gone all the way meanwhile.
    await ctx.db.verification.updateMany({
      where: { id: row.id, state: 'waiting', waitingFor: 'civil' },
      data: { waitingFor: 'sim', firstName, lastName, fatherName },
    })
    current = { ...row, waitingFor: 'sim' }
  }
  const mobile = ctx.vault.openText('mobile', row.mobileSealed)
  return move(ctx, current, afterSim(await ctx.registries.matchMobile(nationalId, mobile)))
}

/** Writes the next state, guarded by the last, together with the code it sends: two at once send one. */
async function move(ctx: VerificationCtx, row: Verification, next: Next): Promise<VerificationView> {
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.verification.updateMany({
      where: { id: row.id, state: 'waiting', waitingFor: row.waitingFor },
      data: {
        state: next.to === 'rejected' ? 'rejected' : next.to === 'sendCode' ? 'codeSent' : 'waiting',
        rejectedFor: next.to === 'rejected' ? next.rejectedFor : null,
        waitingFor: next.to === 'waiting' ? next.waitingFor : null,
      },
    })
    if (count > 0 && next.to === 'sendCode') await issueFor({ ...ctx, sql: inTransaction(tx) }, row)
  })
  return viewOf(ctx, await readVerification(ctx, row.id))
}
