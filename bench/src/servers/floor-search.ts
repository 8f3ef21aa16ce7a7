import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { kartablStatement, legsOf } from '../../../apps/api/src/modules/notices/kartabl.queries.ts'
import { instant, maybe, pageOf, requireSession, text } from './pages.ts'

const { response } = pageOf({
  ...{
    id: text,
    kind: text,
    caseId: text,
    caseNumber: text,
    senderName: text,
    placedAt: instant,
    annulledAt: maybe(instant),
  },
  ...{ openedAt: maybe(instant), side: text, claimantName: text, respondentName: text },
  ...{ isStarred: { type: 'boolean' }, isArchived: { type: 'boolean' }, due: { type: 'null' } },
})

const limit = 20

/** Words of names in one's own kartabl, by the API's own statements: the unopened, then the rest. Nothing has a limit here. */
export function serveSearch(app: FastifyInstance, pool: Pool) {
  app.post<{ Body: { text: string } }>('/v1/notices/search', { schema: { response } }, async (request) => {
    const { sub, sid } = await request.jwtVerify<{ sub: string; sid: string }>()
    await requireSession(pool, sid)
    const search = { box: 'inbox', order: 'date', limit, text: request.body.text } as const
    const rows: { id: string; at: number }[] = []
    for (const [at, leg] of legsOf(search).entries()) {
      if (rows.length > limit) break
      const question = { subjectId: sub, personId: sub, search, leg, after: [], limit: limit + 1 - rows.length }
      const found = await pool.query<{ id: string }>(kartablStatement(question))
      rows.push(...found.rows.map((row) => ({ ...row, due: null, at })))
    }
    const last = rows.length > limit ? rows[limit - 1] : undefined
    const nextCursor = last ? Buffer.from(JSON.stringify([last.at, last.id])).toString('base64url') : null
    return { items: rows.slice(0, limit), nextCursor }
  })
}
