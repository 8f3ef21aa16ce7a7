import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { AuditKey } from '../crypto/audit-chain.ts'
import { sealAudit } from '../modules/audit/seal-audit.ts'

const everyMs = 500
const anchorEveryMs = 60_000

/**
 * Seals new audit records twice a second, until stopped. The end of the chain is also written to the log, at most once a
 * minute: logs leave this machine, so a chain that was rewritten with everything in the database is still found out.
 */
export function keepSealing(pool: Pool, { AUDIT_KEYS }: Config, logger: Logger): () => Promise<void> {
  const [key] = AUDIT_KEYS
  if (!key) throw new Error('AUDIT_KEYS is empty')
  let anchoredAt = 0
  let running: Promise<void> | null = null

  async function sealAll(signer: AuditKey) {
    let head = await sealAudit(pool, signer)
    while (head) {
      if (Date.now() - anchoredAt > anchorEveryMs) {
        anchoredAt = Date.now()
        logger.info({ component: 'audit', seq: String(head.seq), hash: head.hash.toString('hex') }, 'audit head')
      }
      head = await sealAudit(pool, signer)
    }
  }
  const timer = setInterval(() => {
    running ??= sealAll(key)
      .catch((error) => logger.warn({ err: error }, 'could not seal the audit'))
      .finally(() => {
        running = null
      })
  }, everyMs)
  return async () => {
    clearInterval(timer)
    await running
  }
}
