import type { PrismaClient } from '@dadkar/prisma/client'
import { type Runner, run } from 'graphile-worker'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Vault } from '../crypto/vault.ts'
import { createExaminer } from '../modules/documents/examination/examiner.ts'
import { createClamAv } from '../ports/scanner/clamav.ts'
import { noScanner } from '../ports/scanner/scanner.ts'
import { createStorage } from '../ports/storage/create-storage.ts'
import { createHashOlderJob } from './hash-older.ts'
import { toJobLogger } from './job-logger.ts'
import { createProcessDocumentJob } from './process-document.ts'
import { createRemoveObjectsJob } from './remove-objects.ts'
import { createSweepUploadsJob } from './sweep-uploads.ts'

const scanTimeoutMs = 20_000
const sweepHourly = '41 * * * * sweepUploads'

type RunnerCtx = { db: PrismaClient; pool: Pool; config: Config; vault: Vault }

/** The jobs of documents, which are heavy: two at a time, beside the others, so that no SMS waits for a file. */
export async function startDocumentRunner(
  { pool, ...ctx }: RunnerCtx,
  log: Logger,
): Promise<{ stop(): Promise<void> }> {
  const { db, config } = ctx
  const storage = createStorage(config)
  const examiner = createExaminer()
  const scanner = config.CLAMAV_URL
    ? createClamAv({ url: config.CLAMAV_URL, timeoutMs: scanTimeoutMs, log })
    : noScanner
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: 2,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: toJobLogger(log),
    crontab: sweepHourly,
    taskList: {
      processDocument: createProcessDocumentJob({ ...ctx, storage, scanner, examiner, log }),
      removeObjects: createRemoveObjectsJob({ storage }),
      hashOlder: createHashOlderJob({ ...ctx, storage }),
      sweepUploads: createSweepUploadsJob({ db }),
    },
  })
  return {
    async stop() {
      await runner.stop()
      examiner.stop()
    },
  }
}
