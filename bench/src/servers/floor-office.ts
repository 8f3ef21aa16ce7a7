import type { CaseState } from '@dadkar/prisma/client'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { officeCasesStatement } from '../../../apps/api/src/modules/case-office/case-office.queries.ts'
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
    const { sub, sid, limit } = await readPage(request)
    const { state, cursor = null } = request.query as { state: CaseState; cursor?: string }
    await requireSession(pool, sid)
    const desk = await pool.query({ name: 'desk', text: deskOf, values: [sub] })
    const [{ code }] = desk.rows
    const scope = { column: 'office_code', values: [code] } as const
    const question = { readerId: sub, scope, officeCode: code, filter: { state }, after: cursor, limit: limit + 1 }
    const { rows } = await pool.query(officeCasesStatement(question))
    return toPage(
      rows.map((row) => ({ ...row, board: null })),
      limit,
    )
  })
}
