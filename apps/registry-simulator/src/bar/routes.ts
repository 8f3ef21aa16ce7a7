import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { licences } from '../lawyers.ts'
import type { Simulation } from '../simulation.ts'
import { CallStopped } from '../switchboard.ts'

const querySchema = z.object({
  nationalId: z.string().regex(/^\d{10}$/),
  licenceNumber: z.string().regex(/^\d{1,10}$/),
})

/**
 * Stands for the bar's registry of licences. No public source shows its wire shape: this one is our own, and the
 * adapter is where a real one is to be written.
 */
export async function barRoutes(app: FastifyInstance, { simulation }: { simulation: Simulation }) {
  app.setErrorHandler((error, _request, reply) => {
    const status = error instanceof CallStopped ? (error.failure === 'outage' ? 503 : 500) : 400
    return reply.code(status).send({ code: status === 400 ? 'invalid' : 'unavailable' })
  })
  app.addHook('onRequest', async ({ headers }, reply) => {
    if (headers['x-api-key'] !== simulation.credentials.barKey) return reply.code(401).send({ code: 'unauthorized' })
  })
  app.get('/v1/licences', async ({ query }, reply) => {
    const { nationalId, licenceNumber } = querySchema.parse(query)
    const { mismatch } = await simulation.switchboard.ask('bar', 'GET /v1/licences')
    const found = licences.find((it) => it.nationalId === nationalId && it.licenceNumber === licenceNumber)
    if (!found || mismatch) return reply.code(404).send({ code: 'not_found' })
    return { bar: found.bar, status: found.active ? 'active' : 'suspended' }
  })
}
