import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'

/** `/health/live`: the process answers. `/health/ready`: it can also serve, because the database answers. */
export function serveHealth(app: FastifyInstance, pool: Pool) {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (request, reply) => {
    try {
      await pool.query('select 1')
      return { status: 'ready' }
    } catch (error) {
      request.log.warn({ err: error }, 'not ready')
      return reply.status(503).header('retry-after', '5').send({ status: 'database unavailable' })
    }
  })
}
