import formbody from '@fastify/formbody'
import Fastify, { type FastifyInstance } from 'fastify'
import { barRoutes } from './bar/routes.ts'
import { controlRoutes } from './control/routes.ts'
import { faceRoutes } from './face/routes.ts'
import { jibitRoutes } from './jibit/routes.ts'
import { kavenegarRoutes } from './kavenegar/routes.ts'
import { pageRoutes } from './page/routes.ts'
import { createSimulation, type SimulatorOptions } from './simulation.ts'
import { smsIrRoutes } from './smsir/routes.ts'

export { demoCredentials, type SimulatorOptions } from './simulation.ts'

/**
 * The whole simulator, not yet listening. It logs nothing, since addresses here carry national IDs,
 * and closing it also ends hanging calls and streams.
 */
export async function buildSimulator(options: SimulatorOptions = {}): Promise<FastifyInstance> {
  const app = Fastify({ logger: false, forceCloseConnections: true })
  const simulation = createSimulation(options)
  app.addHook('onClose', async () => simulation.messages.clear())

  await app.register(formbody)
  await app.register(jibitRoutes, { prefix: '/jibit/ide', simulation })
  await app.register(barRoutes, { prefix: '/bar', simulation })
  await app.register(faceRoutes, { prefix: '/face', simulation })
  await app.register(kavenegarRoutes, { prefix: '/kavenegar', simulation })
  await app.register(smsIrRoutes, { prefix: '/smsir', simulation })
  await app.register(controlRoutes, { prefix: '/control', simulation })
  await app.register(pageRoutes)
  return app
}
