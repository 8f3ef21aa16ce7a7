import { listCases } from '@dadkar/contract/case'
import type { Endpoint } from '@dadkar/contract/endpoint'
import { countNotices, listNotices } from '@dadkar/contract/notice'
import type { FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import { AppError } from '../app-error.ts'
import type { Actor } from '../context.ts'

/** Asked for all day, and telling titles only: for these the ten minutes of an access token are enough. */
const byTokenAlone: ReadonlySet<Endpoint | undefined> = new Set<Endpoint>([listCases, listNotices, countNotices])

const findLiveSession = 'select from session where id = $1 and ended_at is null and expires_at > now()'

/**
 * A session that was ended, here or on another device, does nothing more from that moment, though its token lives on.
 * @throws AppError session.ended
 */
export async function requireLiveSession(pool: Pool, { routeOptions }: FastifyRequest, actor: Actor): Promise<void> {
  if (byTokenAlone.has(routeOptions.config.endpoint)) return
  const values = [actor.sessionId]
  const { rowCount } = await pool.query({ name: 'find-live-session', text: findLiveSession, values })
  if (rowCount === 0) throw new AppError('session.ended')
}
