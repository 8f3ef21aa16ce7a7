import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { createVault } from './crypto/vault.ts'
import { startWorker } from './jobs/worker.ts'
import { createLogger } from './logger.ts'
import { requireIndexKey } from './modules/keys/index-key.ts'

/** `server.js api` answers requests, `server.js worker` does jobs. Either stops cleanly on SIGTERM or SIGINT. */
const roles = {
  async api() {
    const app = await buildApp(config, logger)
    await app.listen({ host: config.HOST, port: config.PORT })
    return () => app.close()
  },
  async worker() {
    const worker = await startWorker(config, logger)
    return () => worker.stop()
  },
}

const role = process.argv[2]
if (role !== 'api' && role !== 'worker') {
  console.error('Say which: server.js api | server.js worker')
  process.exit(2)
}

let config: ReturnType<typeof readConfig>
try {
  config = readConfig(process.env)
} catch (error) {
  console.error((error as Error).message)
  process.exit(2)
}
const logger = createLogger(config.LOG_LEVEL)

// What nobody caught leaves us in a state that nobody knows: whoever keeps us running starts us again, and jobs are done
// again. The job library throws so when the database goes away just as a job is done.
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error: unknown) => {
    logger.fatal({ err: error }, 'nobody caught this')
    process.exit(1)
  })
}

try {
  await requireIndexKey(config, createVault(config.DATA_KEYS, config.INDEX_KEY))
  const stop = await roles[role]()
  logger.info({ role }, 'started')
  // `disconnect`: whoever started us with a channel of their own is gone.
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) {
    process.once(event, async () => {
      await stop()
      process.exit(0)
    })
  }
} catch (error) {
  logger.fatal({ err: error }, 'could not start')
  process.exit(1)
}
