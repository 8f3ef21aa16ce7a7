import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** One key of the ring that signs the heads of the chain. */
export type AuditKey = { id: string; key: KeyObject }

/** What the first link is tied to. */
export const chainStart: Buffer<ArrayBuffer> = Buffer.alloc(32)

function sha256(...parts: (string | Uint8Array)[]): Buffer<ArrayBuffer> {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

const number = (seq: bigint) => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(seq)
  return bytes
}

/** Hash of a record in its canonical form (`canonicalRecord` in audit.queries.ts). */
export function recordHashOf(canonical: string): Buffer<ArrayBuffer> {
  return sha256('dadkar-audit-record\n', canonical)
}

/** One link: it holds the one before, its own number and its record, so none can be changed, moved or left out. */
export function linkHash(previous: Uint8Array, seq: bigint, recordHash: Uint8Array): Buffer<ArrayBuffer> {
  return sha256('dadkar-audit-link\n', previous, number(seq), recordHash)
}

function headText(seq: bigint, hash: Uint8Array): Buffer {
  return Buffer.from(`dadkar-audit-head\n${seq}\n${Buffer.from(hash).toString('hex')}`)
}

/** Signs the end of the chain (Ed25519): whoever can rewrite the database still cannot rewrite what was signed. */
export function signHead({ key }: AuditKey, seq: bigint, hash: Uint8Array): Buffer<ArrayBuffer> {
  return Buffer.from(sign(null, headText(seq, hash), key))
}

export function isHeadSigned({ key }: AuditKey, seq: bigint, hash: Uint8Array, signature: Uint8Array): boolean {
  return verify(null, headText(seq, hash), createPublicKey(key), signature)
}

/** Ties a sealed detail to its record. The detail is salted, so that a digest of something short tells nothing. */
export function detailDigestOf(detail: string): Buffer<ArrayBuffer> {
  return sha256('dadkar-audit-detail\n', detail)
}
