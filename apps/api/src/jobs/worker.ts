import { type Runner, run } from 'graphile-worker'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { createVault } from '../crypto/vault.ts'
import { checkReceipts } from '../modules/messages/check-receipts.ts'
import { beat } from '../modules/outages/heartbeat.ts'
import { createLedger } from '../modules/outages/ledger.ts'
import { probeOutages } from '../modules/outages/probe-outages.ts'
import { lapseLimits } from '../modules/verdicts/lapse.ts'
import { retryWaiting } from '../modules/verification/retry-waiting.ts'
import { openDatabase } from '../plugins/database.ts'
import { createRegistries } from '../ports/registries/create-registries.ts'
import { createSmsSender } from '../ports/sms/create-sms-sender.ts'
import { startDocumentRunner } from './document-runner.ts'
import { createIssueReceiptJob } from './issue-receipt.ts'
import { toJobLogger } from './job-logger.ts'
import { createMoveLimitsJob } from './move-limits.ts'
import { releaseAbandonedJobs } from './release-abandoned.ts'
import { repeat } from './repeat.ts'
import { keepSealing } from './seal-audit.ts'
import { createSendMessageJob } from './send-message.ts'
import { createSweepJob } from './sweep.ts'
import { createSweepDraftsJob } from './sweep-drafts.ts'
import { createSweepEnrolmentsJob } from './sweep-enrolments.ts'

const sweepsHourly = '17 * * * * sweep\n23 * * * * sweepEnrolments\n29 * * * * sweepDrafts'
const releaseEveryMs = 15_000
/** In ticks (TICK_MS): a question to a registry costs, so only who is said to be down is asked, and not often. */
const ticksBetweenProbes = 12

/** Takes jobs from the database until stopped. Several workers may run beside each other. */
export async function startWorker(config: Config, logger: Logger): Promise<{ stop(): Promise<void> }> {
  const database = openDatabase(config)
  const ledger = createLedger(database.pool, logger, config.TICK_MS)
  const ctx = {
    db: database.db,
    pool: database.pool,
    config,
    log: logger,
    /** In audit records of what happened without a request. */
    requestId: 'worker',
    watch: ledger,
    vault: createVault(config.DATA_KEYS, config.INDEX_KEY),
    registries: createRegistries(config, logger, ledger),
    sms: createSmsSender(config, logger, ledger),
  }
  const runner: Runner = await run({
    pgPool: database.pool,
    concurrency: 5,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: toJobLogger(logger),
    crontab: sweepsHourly,
    taskList: {
      sendMessage: createSendMessageJob(ctx),
      issueReceipt: createIssueReceiptJob(ctx),
      moveLimits: createMoveLimitsJob(ctx),
      sweep: createSweepJob(ctx),
      sweepEnrolments: createSweepEnrolmentsJob(ctx),
      sweepDrafts: createSweepDraftsJob(ctx),
    },
  })
  const documents = await startDocumentRunner(ctx, logger)
  const tick = config.TICK_MS
  const stopSealing = keepSealing(database.pool, config, logger)
  const periodic = repeat(logger, [
    { name: 'heartbeat', everyMs: tick, run: () => beat(database.pool, 'worker') },
    { name: 'release abandoned jobs', everyMs: releaseEveryMs, run: () => releaseAbandonedJobs(database.pool) },
    { name: 'check receipts', everyMs: tick, run: () => checkReceipts(ctx) },
    { name: 'retry waiting', everyMs: tick, run: () => retryWaiting(ctx) },
    { name: 'lapse limits', everyMs: tick, run: () => lapseLimits(ctx) },
    { name: 'probe outages', everyMs: tick * ticksBetweenProbes, run: () => probeOutages(ctx) },
  ])
  return {
    async stop() {
      await periodic.stop()
      await stopSealing()
      await Promise.all([runner.stop(), documents.stop()])
      await ledger.stop()
      await database.close()
    },
  }
}
