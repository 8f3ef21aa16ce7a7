import { createProcessPool } from '../../../process-pool.ts'
import type { Verdict } from './verdict.ts'

export type Examiner = {
  /** @throws Error when the process that examined it died or took too long */
  examine(bytes: Uint8Array): Promise<Verdict>
  stop(): void
}

/** Examines files in processes of their own, as many as are asked for at a time. */
export function createExaminer(): Examiner {
  const pool = createProcessPool<Uint8Array, Verdict>({
    entry: 'examine',
    // Enough for the largest file; well below the minute after which a job is taken for abandoned.
    timeoutMs: 25_000,
    tasksPerProcess: 50,
    memoryMb: 768,
  })
  return { examine: pool.ask, stop: pool.stop }
}
