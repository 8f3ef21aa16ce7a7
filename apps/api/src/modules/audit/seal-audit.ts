import type { Pool, PoolClient } from 'pg'
import { type AuditKey, chainStart, linkHash, recordHashOf, signHead } from '../../crypto/audit-chain.ts'
import { findLastSeal, insertHead, insertSeals, takeSealingTurn, takeUnsealed } from './audit.queries.ts'

/** Records of one turn: few enough for a transaction of some tens of milliseconds. */
const batch = 1000

export type Head = { seq: bigint; hash: Buffer; sealed: number }

/**
 * Takes the records that wait into the chain, in the order of their ids, and signs its new end. Any number of
 * processes may call it at once: one seals, the others find nothing to do.
 * @returns the new end, or null if there was nothing to seal
 */
export async function sealAudit(pool: Pool, key: AuditKey): Promise<Head | null> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const head = await sealBatch(client, key)
    await client.query('commit')
    return head
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

async function sealBatch(client: PoolClient, key: AuditKey): Promise<Head | null> {
  const { rows: turn } = await client.query(takeSealingTurn)
  if (!turn[0]?.isOurs) return null
  const { rows } = await client.query<{ id: string; canonical: string }>(takeUnsealed, [batch])
  if (rows.length === 0) return null
  const [last] = (await client.query<{ seq: string; hash: Buffer }>(findLastSeal)).rows
  let seq = BigInt(last?.seq ?? 0)
  let hash: Buffer = last?.hash ?? chainStart
  const links = rows.map(({ id, canonical }) => {
    const recordHash = recordHashOf(canonical)
    seq += 1n
    hash = linkHash(hash, seq, recordHash)
    return { seq, id, recordHash, hash }
  })
  await client.query(insertSeals, [
    links.map((link) => String(link.seq)),
    links.map(({ id }) => id),
    links.map(({ recordHash }) => recordHash),
    links.map((link) => link.hash),
  ])
  await client.query(insertHead, [String(seq), hash, key.id, signHead(key, seq, hash)])
  return { seq, hash, sealed: rows.length }
}
