import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'

type Disowned = { sessionsEnded: number; passkeysRemoved: number }

/**
 * "This was not me": ends every other session, takes away the passkeys and the calendar address made since that sign-in
 * and the codes under way, and lets nobody in before the identity is proved again. Asks for no fresh code: whoever is
 * robbed must be quick, and whoever robs gains nothing by it.
 * @throws AppError sign_in.not_found, sign_in.is_this_one
 */
export async function disownSignIn(ctx: Pick<Ctx, 'db' | 'actor' | 'requestId'>, id: string): Promise<Disowned> {
  const { personId, sessionId } = ctx.actor
  return ctx.db.$transaction(async (tx) => {
    const signIn = await tx.session.findFirst({ where: { id, personId } })
    if (!signIn) throw new AppError('sign_in.not_found')
    if (id === sessionId) throw new AppError('sign_in.is_this_one')
    const now = new Date()
    await tx.session.updateMany({ where: { id, disownedAt: null }, data: { disownedAt: now } })
    const ended = await tx.session.updateMany({
      where: { personId, id: { not: sessionId }, endedAt: null, expiresAt: { gt: now } },
      data: { endedAt: now, endedFor: 'a sign-in was disowned' },
    })
    const removed = await tx.passkey.deleteMany({ where: { personId, createdAt: { gte: signIn.createdAt } } })
    await tx.calendarFeed.deleteMany({ where: { personId, createdAt: { gte: signIn.createdAt } } })
    const { identifierIndex: subjectIndex } = await tx.subject.findUniqueOrThrow({ where: { id: personId } })
    await tx.challenge.updateMany({
      where: { subjectIndex, personId, usedAt: null, voidedAt: null },
      data: { voidedAt: now },
    })
    await tx.person.update({ where: { id: personId }, data: { reverifyFor: 'notMe' } })
    await recordAudit({ ...ctx, db: tx }, { action: 'sign_in.disown', aboutId: id })
    return { sessionsEnded: ended.count, passkeysRemoved: removed.count }
  })
}
