import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { listAudiences } from '../modules/live/audience.ts'
import { listen } from '../modules/live/listen.ts'
import { createHub, type Hub } from '../modules/live/live-hub.ts'

/** One connection listens for all open streams of this process. A stop ends them at once, before requests are waited for. */
export function openLive(app: FastifyInstance, config: Pick<Config, 'DATABASE_URL'>, pool: Pool, logger: Logger): Hub {
  const hub = createHub({ listAudiences: (ids) => listAudiences(pool, ids) })
  let stop = async () => {}
  app.addHook('onReady', async () => {
    stop = listen({
      connectionString: config.DATABASE_URL,
      channel: 'live',
      onMessage: hub.hear,
      onListening: hub.tellAll,
      onBreak: (error) => logger.warn({ err: error }, 'the connection that hears of changes broke'),
    })
  })
  app.addHook('preClose', async () => {
    hub.endAll()
    await stop()
  })
  return hub
}
