import type { Challenge } from '@dadkar/contract/code'
import type { Session } from '@dadkar/contract/session'
import type { Capacity, SignInMethod } from '@dadkar/prisma/client'
import { v7 as uuidv7 } from 'uuid'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Actor, Ctx, PublicCtx } from '../../context.ts'
import { onPool, type RunSql } from '../../sql.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { enter, issue, resend } from '../codes/codes.service.ts'
import { personIndex } from '../subjects/subjects.service.ts'
import { readDevice } from './device.ts'
import { hashOf, newRefreshToken, sessionOfToken } from './refresh-token.ts'
import {
  changeCapacity,
  findReverification,
  findRotated,
  insertSession,
  rotateSession,
  signInWithCode,
} from './sessions.queries.ts'

type SessionRow = {
  sessionId: string
  personId: string
  capacity: Capacity
  level: number
  expiresAt: Date
  steppedUpAt: Date | null
  firstName: string
  lastName: string
  organizationId: string | null
  organizationName: string | null
}

/** A session as it stands; `refreshToken` is null where the browser already holds the newest. */
export type OpenSession = {
  actor: Actor
  view: Omit<Session, 'accessToken'>
  refreshToken: string | null
  expiresAt: Date
}

function stepUpEnd(steppedUpAt: Date | null): Date | null {
  const end = steppedUpAt && new Date(steppedUpAt.getTime() + policy.stepUpLife * 1000)
  return end && end > new Date() ? end : null
}

function toOpenSession(row: SessionRow, refreshToken: string | null): OpenSession {
  const { sessionId, personId, capacity, organizationId, level, firstName, lastName, expiresAt } = row
  return {
    actor: { sessionId, personId, capacity, organizationId, level, steppedUpAt: row.steppedUpAt },
    refreshToken,
    expiresAt,
    view: {
      accessExpiresAt: new Date(Date.now() + policy.accessTokenLife * 1000).toISOString(),
      sessionExpiresAt: expiresAt.toISOString(),
      steppedUpUntil: stepUpEnd(row.steppedUpAt)?.toISOString() ?? null,
      person: { id: personId, firstName, lastName },
      capacity,
      organization: organizationId ? { id: organizationId, name: row.organizationName ?? '' } : null,
      level,
    },
  }
}

/** In which capacity, for oneself or for an organization. */
export type Acting = { capacity: Capacity; organizationId: string | null }

/** Opens a session for a person who has just proved themselves; it goes on as their last one did, unless `acting` says. */
export async function openSession(
  ctx: Pick<PublicCtx, 'config' | 'userAgent'> & { sql: RunSql },
  personId: string,
  { method, acting }: { method: SignInMethod; acting?: Acting },
): Promise<OpenSession> {
  const id = uuidv7()
  const token = newRefreshToken(ctx.config, id)
  const { browser, platform } = readDevice(ctx.userAgent)
  const as = [acting?.capacity ?? null, acting?.organizationId ?? null]
  const values = [id, personId, hashOf(token), ...as, method, browser, platform]
  const [row] = await ctx.sql<SessionRow>('insert-session', insertSession, values)
  if (!row) throw new Error('Nobody to open a session for')
  return toOpenSession(row, token)
}

type SignInCtx = Pick<PublicCtx, 'pool' | 'config' | 'vault' | 'limits' | 'ip' | 'userAgent'>

/** Sends a code to whoever holds this national ID; says nothing of whether anybody does. */
export async function startSignIn(ctx: SignInCtx, input: { nationalId: string }): Promise<Challenge> {
  await ctx.limits.spendCodeSend(ctx.ip)
  const subjectIndex = personIndex(ctx.vault, input.nationalId)
  return issue({ ...ctx, sql: onPool(ctx.pool) }, { purpose: 'signIn', subjectIndex })
}

export async function resendSignInCode(ctx: SignInCtx, id: string): Promise<Challenge> {
  await ctx.limits.spendCodeSend(ctx.ip)
  return resend({ ...ctx, sql: onPool(ctx.pool) }, { id, purpose: 'signIn' })
}

/** @throws AppError code.*, session.verification_required */
export async function confirmSignIn(
  ctx: Omit<SignInCtx, 'limits' | 'ip'>,
  id: string,
  code: string,
): Promise<OpenSession> {
  const sessionId = uuidv7()
  const token = newRefreshToken(ctx.config, sessionId)
  const { browser, platform } = readDevice(ctx.userAgent)
  const values = [sessionId, hashOf(token), browser, platform]
  const statement = { name: 'sign-in-with-code', text: signInWithCode, values }
  const attempt = { id, purpose: 'signIn', code } as const
  const sql = onPool(ctx.pool)
  const result = await enter<SessionRow | { sessionId: null }>({ ...ctx, sql }, attempt, statement)
  if ('refusal' in result) throw result.refusal
  if (result.entered.sessionId === null) {
    const [found] = await sql('find-reverification', findReverification, [id])
    throw new AppError(found ? 'session.verification_required' : 'code.expired')
  }
  return toOpenSession(result.entered, token)
}

/** @throws AppError session.ended */
export async function refreshSession(
  ctx: Pick<PublicCtx, 'pool' | 'log' | 'config'>,
  token: string | undefined,
): Promise<OpenSession> {
  const sessionId = token && sessionOfToken(ctx.config, token)
  if (!sessionId) throw new AppError('session.ended')
  const sql = onPool(ctx.pool)
  const next = newRefreshToken(ctx.config, sessionId)
  const [rotated] = await sql<SessionRow>('rotate-session', rotateSession, [hashOf(token), hashOf(next)])
  if (rotated) return toOpenSession(rotated, next)
  const [raced] = await sql<SessionRow & { isReused: boolean }>('find-rotated', findRotated, [sessionId, hashOf(token)])
  if (!raced) throw new AppError('session.ended')
  if (raced.isReused) {
    ctx.log.warn({ sessionId }, 'a refresh token was used twice; the session is ended')
    throw new AppError('session.ended')
  }
  return toOpenSession(raced, null)
}

/**
 * Goes on in another capacity, for oneself or for an organization; the caller has made sure that the actor may.
 * @throws AppError session.ended
 */
export async function changeActing(
  ctx: Pick<Ctx, 'pool' | 'actor'>,
  { capacity, organizationId }: Acting,
): Promise<OpenSession> {
  const values = [ctx.actor.sessionId, ctx.actor.personId, capacity, organizationId]
  const [row] = await onPool(ctx.pool)<SessionRow>('change-capacity', changeCapacity, values)
  if (!row) throw new AppError('session.ended')
  return toOpenSession(row, null)
}

/** Ends the session of this refresh token; without one there is nothing to end. */
export async function signOut(ctx: Pick<PublicCtx, 'db' | 'config'>, token: string | undefined): Promise<void> {
  const id = token && sessionOfToken(ctx.config, token)
  if (!id) return
  const data = { endedAt: new Date(), endedFor: 'signed out' }
  await ctx.db.session.updateMany({ where: { id, endedAt: null }, data })
}

type StepUpCtx = Pick<Ctx, 'db' | 'pool' | 'config' | 'vault' | 'actor' | 'requestId' | 'limits' | 'ip'>

/** The blind index of the actor's own national ID. */
export async function ownSubjectIndex(ctx: Pick<Ctx, 'db' | 'actor'>): Promise<Buffer> {
  const subject = await ctx.db.subject.findUniqueOrThrow({ where: { id: ctx.actor.personId } })
  return Buffer.from(subject.identifierIndex)
}

export async function startStepUp(ctx: StepUpCtx): Promise<Challenge> {
  await ctx.limits.spendCodeSend(ctx.ip)
  const subjectIndex = await ownSubjectIndex(ctx)
  return issue({ ...ctx, sql: onPool(ctx.pool) }, { purpose: 'stepUp', subjectIndex, aboutId: ctx.actor.sessionId })
}

export async function resendStepUpCode(ctx: StepUpCtx, id: string): Promise<Challenge> {
  await ctx.limits.spendCodeSend(ctx.ip)
  return resend({ ...ctx, sql: onPool(ctx.pool) }, { id, purpose: 'stepUp', aboutId: ctx.actor.sessionId })
}

/** @throws AppError code.* */
export async function confirmStepUp(ctx: StepUpCtx, id: string, code: string): Promise<{ steppedUpUntil: string }> {
  const { sessionId } = ctx.actor
  const sql = onPool(ctx.pool)
  const result = await enter({ ...ctx, sql }, { id, purpose: 'stepUp', aboutId: sessionId, code })
  if ('refusal' in result) throw result.refusal
  const steppedUpAt = new Date()
  await ctx.db.session.update({ where: { id: sessionId }, data: { steppedUpAt } })
  await recordAudit(ctx, { action: 'session.step_up', ofPersonId: ctx.actor.personId })
  return { steppedUpUntil: new Date(steppedUpAt.getTime() + policy.stepUpLife * 1000).toISOString() }
}

/** @throws AppError session.step_up_required unless this session entered a fresh code in the last 20 minutes */
export function requireStepUp({ actor }: Pick<Ctx, 'actor'>): void {
  if (!stepUpEnd(actor.steppedUpAt)) throw new AppError('session.step_up_required')
}
