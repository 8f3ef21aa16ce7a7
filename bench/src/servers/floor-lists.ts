import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { listOwnCases } from '../../../apps/api/src/modules/cases/cases.queries.ts'
import { listOwnNotices } from '../../../apps/api/src/modules/notices/notices.queries.ts'
import { instant, maybe, pageOf, readPage, text, toPage } from './pages.ts'

const casesSchema = pageOf({
  ...{ id: text, caseNumber: text, state: text, registeredAt: instant },
  ...{ side: text, claimantName: text, respondentName: text, respondentCount: { type: 'integer' } },
})

const noticesSchema = pageOf({
  ...{ id: text, kind: text, caseId: text, caseNumber: text },
  ...{ senderName: text, placedAt: instant, openedAt: maybe(instant) },
})

/** The API's own statements: what is compared is everything around them. */
export function serveLists(app: FastifyInstance, pool: Pool) {
  app.get('/v1/cases', { schema: casesSchema }, async (request) => {
    const { sub, cursor, limit } = await readPage(request)
    const { rows } = await pool.query({ name: 'cases', text: listOwnCases, values: [sub, cursor, limit + 1] })
    return toPage(rows, limit)
  })
  app.get('/v1/notices', { schema: noticesSchema }, async (request) => {
    const { sub, cursor, limit } = await readPage(request)
    const { rows } = await pool.query({ name: 'notices', text: listOwnNotices, values: [sub, cursor, limit + 1, null] })
    return toPage(rows, limit)
  })
}
