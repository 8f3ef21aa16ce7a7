import type { Pool, PoolClient } from 'pg'
import { type AuditKey, chainStart, isHeadSigned, linkHash, recordHashOf } from '../../crypto/audit-chain.ts'
import { findLoose, readChain } from './audit.queries.ts'

const batch = 10_000

/** The first thing that is not as it was sealed. */
export type Fault = {
  what: 'changed' | 'missing' | 'reordered' | 'gap' | 'unsigned' | 'forgedHead' | 'late' | 'unsealed'
  /** Number in the chain; null for a record outside it. */
  seq: bigint | null
  recordId: string | null
}

export type ChainReport = {
  records: number
  last: { seq: bigint; hash: string } | null
  waiting: number
  fault: Fault | null
}

type Link = {
  seq: string
  recordId: string
  recordHash: Buffer
  hash: Buffer
  canonical: string | null
  headHash: Buffer | null
  headKeyId: string | null
  signature: Buffer | null
}

function faultOf(link: Link, seq: bigint, previous: Buffer): Fault['what'] | null {
  if (BigInt(link.seq) !== seq) return 'gap'
  if (link.canonical === null) return 'missing'
  if (!linkHash(previous, seq, link.recordHash).equals(link.hash)) return 'reordered'
  if (!recordHashOf(link.canonical).equals(link.recordHash)) return 'changed'
  return null
}

/** Whether a head is ours. All before it follows from its hash, so the last one of a stretch answers for the stretch. */
function isGoodHead(keys: readonly AuditKey[], link: Link): boolean {
  const key = keys.find(({ id }) => id === link.headKeyId)
  if (!key || !link.signature || !link.headHash?.equals(link.hash)) return false
  return isHeadSigned(key, BigInt(link.seq), link.hash, link.signature)
}

type Anchor = { seq: bigint; hash: string } | null

/**
 * Walks the whole chain in batches, as it stands at one moment, and compares every record with what was sealed.
 * @param anchor an end of the chain that was noted elsewhere; it must still be part of it
 */
export async function verifyAudit(pool: Pool, keys: readonly AuditKey[], anchor: Anchor = null): Promise<ChainReport> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    return await walk(client, keys, anchor)
  } finally {
    await client.query('rollback').catch(() => {})
    client.release()
  }
}

async function walk(db: PoolClient, keys: readonly AuditKey[], anchor: Anchor): Promise<ChainReport> {
  let seq = 0n
  let hash: Buffer = chainStart
  let end: Link | null = null
  const report = (what: Fault['what'] | null, faultSeq: bigint | null = null, recordId: string | null = null) => ({
    records: Number(seq),
    last: seq > 0n ? { seq, hash: hash.toString('hex') } : null,
    waiting: 0,
    fault: what && { what, seq: faultSeq, recordId },
  })
  for (;;) {
    const { rows } = await db.query<Link>(readChain, [String(seq), batch])
    if (rows.length === 0) break
    for (const link of rows) {
      const what = faultOf(link, seq + 1n, hash)
      if (what) return report(what, seq + 1n, what === 'gap' ? null : link.recordId)
      seq += 1n
      hash = link.hash
      end = link
      if (anchor?.seq === seq && anchor.hash !== hash.toString('hex')) return report('forgedHead', seq, link.recordId)
    }
    const head = rows.findLast((link) => link.headKeyId !== null)
    if (head && !isGoodHead(keys, head)) return report('forgedHead', BigInt(head.seq), head.recordId)
  }
  if (end && !isGoodHead(keys, end)) return report('unsigned', seq, end.recordId)
  if (anchor && anchor.seq > seq) return report('gap', seq + 1n)
  const [loose] = (await db.query(findLoose)).rows
  if (BigInt(loose.lastHead ?? 0) > seq) return report('gap', seq + 1n)
  if (loose.unknownRecord) return report('unsealed', null, loose.unknownRecord)
  if (loose.lateRecord) return report('late', null, loose.lateRecord)
  return { ...report(null), waiting: Number(loose.waiting) }
}
