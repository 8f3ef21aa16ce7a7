import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { beforeOldest, listOf } from '../../../apps/api/src/modules/case-office/case-office.queries.ts'
import { instant, maybe, pageOf, readPage, requireSession, text, toPage } from './pages.ts'

const schema = pageOf({
  ...{ id: text, caseNumber: text, state: text, stage: text, registeredAt: instant, stateSince: instant },
  ...{
    dueOn: maybe(text),
    claimantName: text,
    version: { type: 'integer' },
    respondentCount: { type: 'integer' },
    respondentName: text,
    board: { type: 'null' },
    hearingAt: maybe(instant),
  },
})

const deskOf = 'select office_code as code from desk where person_id = $1'

/** The office's queue of one state: whether the session lives, where the officer works, then the API's own statement. */
export function serveOffice(app: FastifyInstance, pool: Pool) {
  app.get('/v1/office/cases', { schema }, async (request) => {
    const { sub, sid, cursor, limit } = await readPage(request, beforeOldest)
    const { state } = request.query as { state: string }
    await requireSession(pool, sid)
    const desk = await pool.query({ name: 'desk', text: deskOf, values: [sub] })
    const values = [sub, cursor, limit + 1, desk.rows[0].code, state]
    const { rows } = await pool.query({ name: 'queue', text: listOf('office_code', 'byState'), values })
    return toPage(
      rows.map((row) => ({ ...row, board: null })),
      limit,
    )
  })
}
