import type { Visit } from '@dadkar/contract/visit'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { type ClerkCtx, recordAtCounter } from './clerk.ts'
import { getVisit } from './find-enrolments.ts'
import { changeOpenVisit, readOpenVisit } from './read-visit.ts'

/**
 * The clerk says that the person is who the card and the registries say. From now on the person has a day to bind it to
 * their own SIM; the clerk has said so, and can do no more than that.
 * @throws AppError enrolment.not_found, enrolment.over, enrolment.unchecked, enrolment.card_not_scanned,
 * session.step_up_required
 */
export async function confirmVisit(ctx: ClerkCtx, id: string): Promise<Visit> {
  requireStepUp(ctx)
  await ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    // Locked, so that a check that fails at the same moment is not overtaken.
    await tx.$queryRaw`select id from enrolment where id = ${id}::uuid for update`
    const row = await readOpenVisit(inside, id)
    if (!row.foundSealed) throw new AppError('enrolment.unchecked')
    const card = { enrolmentId: id, kind: 'identityCardFront', state: 'ready' } as const
    if ((await tx.document.count({ where: card })) === 0) throw new AppError('enrolment.card_not_scanned')
    const now = Date.now()
    await changeOpenVisit(inside, id, {
      state: 'confirmed',
      decidedAt: new Date(now),
      validUntil: new Date(now + policy.bindingLife * 1000),
    })
    await recordAtCounter(inside, { action: 'enrolment.confirm', aboutId: id, subjectId: row.subjectId })
  })
  return getVisit(ctx, id)
}

type Refusal = { refusedFor: NonNullable<Visit['refusedFor']>; note: string }

/**
 * The person reads the kind of reason with their code, and the note in their access log.
 * @throws AppError enrolment.not_found, enrolment.over, session.step_up_required
 */
export async function refuseVisit(ctx: ClerkCtx, id: string, { refusedFor, note }: Refusal): Promise<Visit> {
  requireStepUp(ctx)
  const { subjectId } = await readOpenVisit(ctx, id)
  await ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    await changeOpenVisit(inside, id, { state: 'refused', refusedFor, decidedAt: new Date() })
    await recordAtCounter(inside, { action: 'enrolment.refuse', aboutId: id, subjectId, reason: note })
  })
  return getVisit(ctx, id)
}
