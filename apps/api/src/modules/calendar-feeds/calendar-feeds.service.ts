import { createHash, randomBytes } from 'node:crypto'
import { type CalendarFeed, readCalendarFeed } from '@dadkar/contract/calendar-feed'
import type { CalendarLanguage, CalendarFeed as FeedRow } from '@dadkar/prisma/client'
import type { Ctx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'

type FeedCtx = Pick<Ctx, 'db' | 'actor' | 'requestId'>

/** The token has 256 random bits: a hash without a key tells nobody anything, and nobody guesses one. */
export const hashOfToken = (token: string) => new Uint8Array(createHash('sha256').update(token).digest())

export function toCalendarFeed({ createdAt, lastReadAt }: FeedRow): CalendarFeed {
  return { createdAt: createdAt.toISOString(), lastReadAt: lastReadAt?.toISOString() ?? null }
}

export async function getCalendarFeed({
  db,
  actor,
}: Pick<Ctx, 'db' | 'actor'>): Promise<{ feed: CalendarFeed | null }> {
  const row = await db.calendarFeed.findUnique({ where: { personId: actor.personId } })
  return { feed: row && toCalendarFeed(row) }
}

/**
 * Makes a new secret address; the one before it stops. Of two made at once the later holds.
 * @throws AppError session.step_up_required
 */
export async function makeCalendarFeed(
  ctx: FeedCtx,
  language: CalendarLanguage,
): Promise<CalendarFeed & { path: string }> {
  requireStepUp(ctx)
  const { personId } = ctx.actor
  const token = randomBytes(32).toString('base64url')
  const made = { tokenHash: hashOfToken(token), language, createdAt: new Date(), lastReadAt: null }
  const row = await ctx.db.$transaction(async (tx) => {
    await recordAudit({ ...ctx, db: tx }, { action: 'calendar_feed.make' })
    return tx.calendarFeed.upsert({ where: { personId }, create: { personId, ...made }, update: made })
  })
  return { ...toCalendarFeed(row), path: readCalendarFeed.path.replace('{token}', token) }
}

/** Asks for no fresh code: whoever fears that others know the address must be quick, and nobody gains by closing it. */
export async function removeCalendarFeed(ctx: FeedCtx): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.calendarFeed.deleteMany({ where: { personId: ctx.actor.personId } })
    if (count > 0) await recordAudit({ ...ctx, db: tx }, { action: 'calendar_feed.remove' })
  })
}
