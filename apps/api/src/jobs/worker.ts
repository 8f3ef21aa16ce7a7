import { type Runner, run } from 'graphile-worker'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { createVault } from '../crypto/vault.ts'
import { openDatabase } from '../plugins/database.ts'
import { createSmsSender } from '../ports/sms/create-sms-sender.ts'
import { startDocumentRunner } from './document-runner.ts'
import { toJobLogger } from './job-logger.ts'
import { releaseAbandonedJobs } from './release-abandoned.ts'
import { createSendMessageJob } from './send-message.ts'
import { createSweepJob } from './sweep.ts'

const sweepHourly = '17 * * * * sweep'
const releaseEveryMs = 15_000

/** Takes jobs from the database until stopped. Several workers may run beside each other. */
export async function startWorker(config: Config, logger: Logger): Promise<{ stop(): Promise<void> }> {
  const database = openDatabase(config)
  const ctx = {
    db: database.db,
    config,
    vault: createVault(config.DATA_KEYS, config.INDEX_KEY),
    sms: createSmsSender(config, logger),
  }
  const runner: Runner = await run({
    pgPool: database.pool,
    concurrency: 5,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: toJobLogger(logger),
    crontab: sweepHourly,
    taskList: { sendMessage: createSendMessageJob(ctx), sweep: createSweepJob(ctx) },
  })
  const documents = await startDocumentRunner({ ...ctx, pool: database.pool }, logger)
  const release = () =>
    releaseAbandonedJobs(database.pool).catch((error) =>
      logger.warn({ err: error }, 'could not look for abandoned jobs'),
    )
  await release()
  const releasing = setInterval(release, releaseEveryMs)
  return {
    async stop() {
      clearInterval(releasing)
      await Promise.all([runner.stop(), documents.stop()])
      await database.close()
    },
  }
}
