import { createProcessPool } from '../../process-pool.ts'
import type { Sheet } from './sheet.ts'

/** Draws papers as PDF/A-2b: A4, tagged, fonts embedded. The same sheet gives the same bytes. */
export type Pdf = {
  /** @throws PoolBusy when too many wait to be drawn, or one took too long; Error when it could not be drawn */
  draw(sheet: Sheet): Promise<Buffer>
  stop(): void
}

/** Typst in processes of their own (draw.ts): two at a time, while a few more wait. */
export function createPdf(): Pdf {
  const pool = createProcessPool<Sheet, Uint8Array>({
    entry: 'draw',
    timeoutMs: 20_000,
    tasksPerProcess: 500,
    memoryMb: 256,
    processes: 2,
    waiting: 30,
  })
  return { draw: async (sheet) => Buffer.from(await pool.ask(sheet)), stop: pool.stop }
}
