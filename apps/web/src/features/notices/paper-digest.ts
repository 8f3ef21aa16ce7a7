import type { Paper } from '@dadkar/contract/paper'
import { sha256Of } from '../../lib/sha256.ts'

export type ReceivedPaper = {
  paper: Paper
  /** Hexadecimal SHA-256 of the bytes that arrived; null where the browser cannot reckon it. */
  sha256: string | null
}

/** Reads a paper from its bytes and reckons their hash, so that it can be held against the recorded one. */
export async function readPaper(bytes: ArrayBuffer): Promise<ReceivedPaper> {
  return { paper: JSON.parse(new TextDecoder().decode(bytes)), sha256: await sha256Of(bytes) }
}

/** Whether the paper that arrived is the one whose hash was recorded. */
export function judgeDigest(recorded: string, received: string | null): 'matches' | 'differs' | 'unchecked' {
  if (received === null) return 'unchecked'
  return received === recorded.toLowerCase() ? 'matches' : 'differs'
}
