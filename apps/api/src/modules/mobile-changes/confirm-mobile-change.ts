import type { Challenge } from '@dadkar/contract/code'
import type { MobileChange } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'
import { inTransaction, onPool } from '../../sql.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { enter, issue, resend, voidCodesAt } from '../codes/codes.service.ts'
import { queueMessage } from '../messages/messages.service.ts'
import { ownSubjectIndex, requireStepUp } from '../sessions/sessions.service.ts'
import { hiddenMobile, readOpenChange } from './start-mobile-change.ts'

type CodeCtx = Pick<Ctx, 'db' | 'pool' | 'config' | 'vault' | 'actor' | 'limits' | 'ip'>

/**
 * Sends a code to the new number.
 * @throws AppError mobile_change.*, session.step_up_required, code.send_limit, code.locked
 */
export async function sendMobileChangeCode(ctx: CodeCtx, id: string): Promise<Challenge> {
  const change = await readOpenChange(ctx, id)
  requireStepUp(ctx)
  await ctx.limits.spendCodeSend(ctx.ip)
  return issue(
    { ...ctx, sql: onPool(ctx.pool) },
    {
      purpose: 'changeMobile',
      aboutId: id,
      subjectIndex: await ownSubjectIndex(ctx),
      mobile: { index: Buffer.from(change.mobileIndex), sealed: Buffer.from(change.mobileSealed) },
    },
  )
}

export async function resendMobileChangeCode(ctx: CodeCtx, id: string, challengeId: string): Promise<Challenge> {
  await readOpenChange(ctx, id)
  await ctx.limits.spendCodeSend(ctx.ip)
  return resend({ ...ctx, sql: onPool(ctx.pool) }, { id: challengeId, purpose: 'changeMobile', aboutId: id })
}

type ConfirmCtx = Pick<Ctx, 'db' | 'config' | 'vault' | 'actor' | 'requestId'>
type Entered = { challengeId: string; code: string }

/**
 * Enters the code that came to the new number: from now on codes go there, and the old number is told. All or nothing.
 * @throws AppError mobile_change.*, session.step_up_required, code.*
 */
export async function confirmMobileChange(
  ctx: ConfirmCtx,
  id: string,
  { challengeId, code }: Entered,
): Promise<{ mobile: string }> {
  const outcome = await ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx, sql: inTransaction(tx) }
    const change = await readOpenChange(inside, id)
    requireStepUp(inside)
    const result = await enter(inside, { id: challengeId, purpose: 'changeMobile', aboutId: id, code })
    // Returned, not thrown: the spent try must be kept.
    if ('refusal' in result) return result
    await moveNumber(inside, change)
    await recordAudit(inside, { action: 'mobile.change', aboutId: id })
    return { mobile: hiddenMobile(ctx, change) }
  })
  if ('refusal' in outcome) throw outcome.refusal
  return outcome
}

/** Guarded by the old number: of two changes at once the second finds it gone. */
async function moveNumber({ db, actor }: Within<ConfirmCtx>, change: MobileChange): Promise<void> {
  const now = new Date()
  const own = { id: actor.personId, mobileIndex: change.oldMobileIndex, closedAt: null }
  const old = await db.person.findFirst({ where: own, include: { subject: true } })
  const { mobileIndex, mobileSealed } = change
  const moved = await db.person.updateMany({ where: own, data: { mobileIndex, mobileSealed, simCheckedAt: now } })
  const done = await db.mobileChange.updateMany({ where: { id: change.id, doneAt: null }, data: { doneAt: now } })
  if (!old || moved.count === 0 || done.count === 0) throw new AppError('mobile_change.over')
  const { id } = old
  await db.person.updateMany({ where: { id, reverifyFor: 'simMismatch' }, data: { reverifyFor: null } })
  await voidCodesAt(db, { subjectIndex: old.subject.identifierIndex, mobileIndex: change.oldMobileIndex })
  await queueMessage(db, { template: 'dadkar-mobile-changed', mobileSealed: old.mobileSealed })
}
