import type { Passkey as PasskeyView } from '@dadkar/contract/passkey'
import type { Passkey } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'

export function toView({ id, name, createdAt, lastUsedAt }: Passkey): PasskeyView {
  return { id, name, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null }
}

export async function listPasskeys({ db, actor }: Pick<Ctx, 'db' | 'actor'>): Promise<{ items: PasskeyView[] }> {
  const rows = await db.passkey.findMany({ where: { personId: actor.personId }, orderBy: { id: 'asc' } })
  return { items: rows.map(toView) }
}

/** @throws AppError passkey.not_found, session.step_up_required */
export async function removePasskey(ctx: Pick<Ctx, 'db' | 'actor' | 'requestId'>, id: string): Promise<void> {
  const { personId } = ctx.actor
  const own = await ctx.db.passkey.findFirst({ where: { id, personId }, select: { id: true } })
  if (!own) throw new AppError('passkey.not_found')
  requireStepUp(ctx)
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id, personId } })
    if (count === 0) throw new AppError('passkey.not_found')
    await recordAudit({ ...ctx, db: tx }, { action: 'passkey.remove', aboutId: id })
  })
}
