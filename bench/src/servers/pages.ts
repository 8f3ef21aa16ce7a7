import type { FastifyRequest } from 'fastify'
import type { Pool } from 'pg'

/* What the floor's lists share: the schema of a page, who asks, and from where. */

export const text = { type: 'string' } as const
export const instant = { type: 'string', format: 'date-time' } as const
export const maybe = ({ type, ...rest }: { type: string; format?: string }) => ({ ...rest, type: [type, 'null'] })

const querystring = {
  type: 'object',
  properties: {
    cursor: { type: 'string', format: 'uuid' },
    limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    state: { type: 'string' },
    search: { type: 'string' },
  },
  additionalProperties: false,
} as const

export function pageOf(properties: Record<string, object>) {
  const item = { type: 'object', properties, required: Object.keys(properties) }
  const page = { items: { type: 'array', items: item }, nextCursor: { type: ['string', 'null'] } }
  return { querystring, response: { 200: { type: 'object', properties: page, required: Object.keys(page) } } }
}

/** @param first the cursor of the first page */
export async function readPage(request: FastifyRequest, first = 'ffffffff-ffff-ffff-ffff-ffffffffffff') {
  const { sub, sid } = await request.jwtVerify<{ sub: string; sid: string }>()
  const { cursor = first, limit } = request.query as { cursor?: string; limit: number }
  return { sub, sid, cursor, limit }
}

/** One more row than asked for says whether there is a next page. */
export function toPage(rows: { id: string }[], limit: number) {
  const hasMore = rows.length > limit
  if (hasMore) rows.pop()
  return { items: rows, nextCursor: hasMore ? (rows.at(-1)?.id ?? null) : null }
}

const liveSession = 'select 1 from session where id = $1 and ended_at is null and expires_at > now()'

/** @throws Error where it was ended */
export async function requireSession(pool: Pool, sid: string) {
  const { rowCount } = await pool.query({ name: 'live-session', text: liveSession, values: [sid] })
  if (rowCount === 0) throw new Error('no session')
}
