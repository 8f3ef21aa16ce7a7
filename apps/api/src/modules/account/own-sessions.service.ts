import type { LiveSession, SignIn } from '@dadkar/contract/account'
import type { Session } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Ctx } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { recordAudit } from '../audit/audit.service.ts'

type AccountCtx = Pick<Ctx, 'db' | 'actor' | 'requestId'>

const mostShown = 50

const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000)

/** Sessions that a refresh cookie could still go on with. */
function stillOpen(personId: string) {
  return { personId, endedAt: null, expiresAt: { gt: new Date() }, rotatedAt: { gt: secondsAgo(policy.sessionIdle) } }
}

export async function listSessions({ db, actor }: Pick<Ctx, 'db' | 'actor'>): Promise<{ items: LiveSession[] }> {
  const rows = await db.session.findMany({
    where: stillOpen(actor.personId),
    orderBy: { id: 'desc' },
    take: mostShown,
  })
  const items = rows.map(({ id, browser, platform, method, createdAt, rotatedAt }) => ({
    id,
    browser,
    platform,
    method,
    beganAt: createdAt.toISOString(),
    lastUsedAt: rotatedAt.toISOString(),
    isThisOne: id === actor.sessionId,
  }))
  return { items }
}

/** @throws AppError session.not_found also for a session that is over */
export async function endSession(ctx: AccountCtx, id: string): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id, ...stillOpen(ctx.actor.personId) },
      data: { endedAt: new Date(), endedFor: 'ended from another device' },
    })
    if (count === 0) throw new AppError('session.not_found')
    await recordAudit({ ...ctx, db: tx }, { action: 'session.end', aboutId: id })
  })
}

export async function endOtherSessions(ctx: AccountCtx): Promise<{ ended: number }> {
  const { personId, sessionId } = ctx.actor
  return ctx.db.$transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { ...stillOpen(personId), id: { not: sessionId } },
      data: { endedAt: new Date(), endedFor: 'ended from another device' },
    })
    if (count > 0) await recordAudit({ ...ctx, db: tx }, { action: 'session.end_others' })
    return { ended: count }
  })
}

export function toSignIn(row: Session, sessionId: string): SignIn {
  const { id, browser, platform, method, createdAt, disownedAt } = row
  return {
    id,
    browser,
    platform,
    method,
    at: createdAt.toISOString(),
    isThisOne: id === sessionId,
    disownedAt: disownedAt?.toISOString() ?? null,
  }
}

/** Newest first, on the index session(person_id, id). */
export async function listSignIns({ db, actor }: Pick<Ctx, 'db' | 'actor'>, { cursor, limit }: PageRequest) {
  const rows = await db.session.findMany({
    where: {
      personId: actor.personId,
      createdAt: { gt: secondsAgo(policy.signInHistory) },
      ...(cursor ? { id: { lt: cursor } } : {}),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, (row) => toSignIn(row, actor.sessionId))
}
