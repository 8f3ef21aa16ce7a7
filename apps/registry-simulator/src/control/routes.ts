import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Simulation } from '../simulation.ts'
import { faultSchema, targets } from '../switchboard.ts'
import { toLocalMobile } from '../to-local-mobile.ts'
import { streamMessages } from './stream.ts'

const targetSchema = z.enum(targets)
const messageFilter = z.object({
  mobile: z.string().transform(toLocalMobile).pipe(z.string()).optional(),
  after: z.coerce.number().optional(),
})
const callFilter = z.object({ target: targetSchema.optional() })

/** The hidden hand: faults, messages and call counts, for tests and for the page. */
export async function controlRoutes(app: FastifyInstance, { simulation }: { simulation: Simulation }) {
  const { switchboard, messages } = simulation
  app.setErrorHandler((error, _request, reply) =>
    error instanceof z.ZodError
      ? reply.code(400).send({ code: 'request.not_valid', issues: error.issues })
      : reply.send(error),
  )

  app.get('/faults', async () => switchboard.faults())
  app.put<{ Params: { target: string } }>('/faults/:target', async ({ params, body }) => {
    const target = targetSchema.parse(params.target)
    switchboard.setFault(target, faultSchema.parse(body))
    return switchboard.faults()[target]
  })
  app.delete('/faults', async (_request, reply) => {
    switchboard.resetFaults()
    return reply.code(204).send()
  })

  app.get('/messages', async ({ query }) => messages.list(messageFilter.parse(query)))
  app.delete('/messages', async (_request, reply) => {
    messages.clear()
    return reply.code(204).send()
  })
  app.get('/messages/stream', (request, reply) => streamMessages(messages, request, reply))

  app.get('/calls', async ({ query }) => {
    const { target } = callFilter.parse(query)
    const calls = switchboard.calls()
    return target ? calls[target] : calls
  })
  app.delete('/calls', async (_request, reply) => {
    switchboard.clearCalls()
    return reply.code(204).send()
  })
}
