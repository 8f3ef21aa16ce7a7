import { listCases } from '@dadkar/contract/case'
import type { Endpoint } from '@dadkar/contract/endpoint'
import { countNotices, listNotices } from '@dadkar/contract/notice'
import type { FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import { AppError } from '../app-error.ts'
import type { Actor } from '../context.ts'

/** Asked for all day, and telling titles only: of one's own, the ten minutes of an access token are enough for them. */
const byTokenAlone: ReadonlySet<Endpoint | undefined> = new Set<Endpoint>([listCases, listNotices, countNotices])

const findLiveSession = `
select capacity, organization_id as "organizationId", stepped_up_at as "steppedUpAt" from session
where id = $1 and ended_at is null and expires_at > now()`

type Live = Pick<Actor, 'capacity' | 'organizationId' | 'steppedUpAt'>

/**
 * A session that was ended, here or on another device, does nothing more from that moment, though its token lives on;
 * nor does a token of the capacity in which the session acted before. Tells the actor when a fresh code was entered.
 * @throws AppError session.ended, session.required (a token of what the session is now is to be had)
 */
export async function requireLiveSession(pool: Pool, { routeOptions }: FastifyRequest, actor: Actor): Promise<void> {
  if (!actor.organizationId && byTokenAlone.has(routeOptions.config.endpoint)) return
  const values = [actor.sessionId]
  const { rows } = await pool.query<Live>({ name: 'find-live-session', text: findLiveSession, values })
  const [live] = rows
  if (!live) throw new AppError('session.ended')
  const isSame = live.capacity === actor.capacity && live.organizationId === actor.organizationId
  if (!isSame) throw new AppError('session.required')
  actor.steppedUpAt = live.steppedUpAt
}
