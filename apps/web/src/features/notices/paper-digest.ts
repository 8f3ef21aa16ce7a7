import type { Paper } from '@dadkar/contract/paper'

export type ReceivedPaper = {
  paper: Paper
  /** Hexadecimal SHA-256 of the bytes that arrived; null where the browser cannot reckon it. */
  sha256: string | null
}

/** Reads a paper from its bytes and reckons their hash, so that it can be held against the recorded one. */
export async function readPaper(bytes: ArrayBuffer): Promise<ReceivedPaper> {
  return { paper: JSON.parse(new TextDecoder().decode(bytes)), sha256: await hashOf(bytes) }
}

/** Browsers hide `subtle` from pages that did not come over a secure line. */
async function hashOf(bytes: ArrayBuffer): Promise<string | null> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether the paper that arrived is the one whose hash was recorded. */
export function judgeDigest(recorded: string, received: string | null): 'matches' | 'differs' | 'unchecked' {
  if (received === null) return 'unchecked'
  return received === recorded.toLowerCase() ? 'matches' : 'differs'
}
