import type { Assertion } from '@dadkar/contract/passkey'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Ctx, PublicCtx } from '../../context.ts'
import { inTransaction } from '../../sql.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { type OpenSession, openSession } from '../sessions/sessions.service.ts'
import { type AnswerCtx, askForPasskey, checkAnswer, noteUse } from './answer-passkey.ts'

export async function startPasskeySignIn(ctx: AnswerCtx & Pick<PublicCtx, 'limits' | 'ip'>) {
  await ctx.limits.spendPasskeyChallenge(ctx.ip)
  return askForPasskey(ctx, { purpose: 'signIn', sessionId: null })
}

/**
 * Signs in with a passkey. It spends no tries of SMS codes and asks nothing of them, so it works while they are locked.
 * Somebody whose SIM changed hands gets in, to name a new number; somebody who disowned a sign-in proves who they are first.
 * @throws AppError passkey.challenge_over, passkey.unknown, passkey.rejected, session.verification_required
 */
export async function confirmPasskeySignIn(
  ctx: AnswerCtx & Pick<PublicCtx, 'userAgent'>,
  id: string,
  credential: Assertion,
): Promise<OpenSession> {
  const answer = await checkAnswer(ctx, id, { purpose: 'signIn', sessionId: null }, credential)
  return ctx.db.$transaction(async (tx) => {
    const { personId } = answer.passkey
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId } })
    if (person.closedAt) throw new AppError('passkey.unknown')
    if (person.reverifyFor === 'notMe') throw new AppError('session.verification_required')
    await noteUse(tx, answer)
    return openSession({ ...ctx, sql: inTransaction(tx) }, personId, { method: 'passkey' })
  })
}

type StepUpCtx = AnswerCtx & Pick<Ctx, 'actor' | 'requestId'>

export async function startPasskeyStepUp(ctx: StepUpCtx) {
  return askForPasskey(ctx, { purpose: 'stepUp', sessionId: ctx.actor.sessionId })
}

/** @throws AppError passkey.challenge_over, passkey.unknown also for another's passkey, passkey.rejected */
export async function confirmPasskeyStepUp(
  ctx: StepUpCtx,
  id: string,
  credential: Assertion,
): Promise<{ steppedUpUntil: string }> {
  const { personId, sessionId } = ctx.actor
  const answer = await checkAnswer(ctx, id, { purpose: 'stepUp', sessionId }, credential)
  if (answer.passkey.personId !== personId) throw new AppError('passkey.unknown')
  const steppedUpAt = new Date()
  await ctx.db.$transaction(async (tx) => {
    await noteUse(tx, answer)
    await tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { steppedUpAt } })
    await recordAudit({ ...ctx, db: tx }, { action: 'session.step_up_with_passkey', aboutId: answer.passkey.id })
  })
  return { steppedUpUntil: new Date(steppedUpAt.getTime() + policy.stepUpLife * 1000).toISOString() }
}
