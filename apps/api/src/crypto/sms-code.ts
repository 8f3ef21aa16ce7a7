import { createHmac } from 'node:crypto'

/** Six digits of a digest: dynamic truncation, RFC 4226 section 5.3. */
export function truncate(digest: Buffer): string {
  const offset = (digest[digest.length - 1] ?? 0) & 0x0f
  const number = digest.readUInt32BE(offset) & 0x7fff_ffff
  return String(number % 1_000_000).padStart(6, '0')
}

/**
 * The six digits of a challenge, from its random seed: a truncated HMAC-SHA-256.
 * A resend repeats them, and the database holds nothing they could be read from.
 */
export function deriveCode(key: Buffer, seed: Uint8Array): string {
  return truncate(createHmac('sha256', key).update('code:').update(seed).digest())
}

/**
 * What recognises the right code of one challenge. It depends on a secret key, so comparing two of them tells a
 * guesser nothing; `binding` ties the code to what it signs (a version of a petition), so it signs nothing else.
 */
export function codeMac(key: Buffer, challengeId: string, binding: string, code: string): Buffer<ArrayBuffer> {
  return createHmac('sha256', key).update(`mac:${challengeId}:${binding}:${code}`).digest()
}
