import type { AssuranceLevel as LevelView } from '@dadkar/contract/level'
import type { AssuranceLevel } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx, PublicCtx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'

/** Needs a provider of face checks. */
const faceLevel = 3

/** In person, at a counter office. */
export const counterLevel = 4

function toView({ level, isOpen, reasonFa, reasonEn, since }: AssuranceLevel): LevelView {
  return { level, isOpen, reason: isOpen ? null : { fa: reasonFa, en: reasonEn }, since: since.toISOString() }
}

export async function listLevels({ db }: Pick<PublicCtx, 'db'>): Promise<{ items: LevelView[] }> {
  const rows = await db.assuranceLevel.findMany({ orderBy: { level: 'asc' } })
  return { items: rows.map(toView) }
}

/** @throws AppError level.closed */
export async function requireOpenLevel({ db }: Pick<PublicCtx, 'db'>, level: number): Promise<void> {
  const row = await db.assuranceLevel.findUnique({ where: { level } })
  if (!row?.isOpen) throw new AppError('level.closed')
}

type Setting = { isOpen: boolean; reason: { fa: string; en: string } | null }

/**
 * Opens or closes a level from this moment on.
 * @throws AppError session.step_up_required, level.not_connected where nobody would do what the level needs
 */
export async function setLevel(
  ctx: Pick<Ctx, 'db' | 'config' | 'actor' | 'requestId'>,
  level: number,
  { isOpen, reason }: Setting,
): Promise<LevelView> {
  requireStepUp(ctx)
  if (isOpen && level === faceLevel && !ctx.config.FACE_URL) throw new AppError('level.not_connected')
  return ctx.db.$transaction(async (tx) => {
    const data = { isOpen, reasonFa: reason?.fa ?? '', reasonEn: reason?.en ?? '', since: new Date() }
    const row = await tx.assuranceLevel.update({ where: { level }, data })
    const act = isOpen ? { action: 'level.open' } : { action: 'level.close', reason: reason?.fa }
    await recordAudit({ ...ctx, db: tx }, act)
    return toView(row)
  })
}
