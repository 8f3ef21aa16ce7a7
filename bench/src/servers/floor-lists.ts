import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { listOwnCases } from '../../../apps/api/src/modules/cases/cases.queries.ts'
import { listOwnNotices } from '../../../apps/api/src/modules/notices/notices.queries.ts'

const text = { type: 'string' } as const
const instant = { type: 'string', format: 'date-time' } as const
const maybeInstant = { type: ['string', 'null'], format: 'date-time' } as const

const querystring = {
  type: 'object',
  additionalProperties: false,
  properties: {
    cursor: { type: 'string', format: 'uuid', default: 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
    limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
  },
} as const

function pageOf(properties: Record<string, object>) {
  const item = { type: 'object', properties, required: Object.keys(properties) }
  const page = { items: { type: 'array', items: item }, nextCursor: { type: ['string', 'null'] } }
  return { querystring, response: { 200: { type: 'object', properties: page, required: Object.keys(page) } } }
}

const casesSchema = pageOf({
  id: text,
  caseNumber: text,
  state: text,
  registeredAt: instant,
  side: text,
  claimantName: text,
  respondentName: text,
  respondentCount: { type: 'integer' },
})

const noticesSchema = pageOf({
  id: text,
  kind: text,
  caseId: text,
  caseNumber: text,
  senderName: text,
  placedAt: instant,
  openedAt: maybeInstant,
})

type Query = { cursor: string; limit: number }
type Claims = { sub: string }

/** One more row than asked for says whether there is a next page. */
function toPage(rows: { id: string }[], limit: number) {
  const hasMore = rows.length > limit
  if (hasMore) rows.pop()
  return { items: rows, nextCursor: hasMore ? (rows.at(-1)?.id ?? null) : null }
}

/** The API's own statements: what is compared is everything around them. */
export function serveLists(app: FastifyInstance, pool: Pool) {
  app.get<{ Querystring: Query }>('/v1/cases', { schema: casesSchema }, async (request) => {
    const { sub } = await request.jwtVerify<Claims>()
    const { cursor, limit } = request.query
    const { rows } = await pool.query({ name: 'cases', text: listOwnCases, values: [sub, cursor, limit + 1] })
    return toPage(rows, limit)
  })
  app.get<{ Querystring: Query }>('/v1/notices', { schema: noticesSchema }, async (request) => {
    const { sub } = await request.jwtVerify<Claims>()
    const { cursor, limit } = request.query
    const { rows } = await pool.query({ name: 'notices', text: listOwnNotices, values: [sub, cursor, limit + 1, null] })
    return toPage(rows, limit)
  })
}
