import { setTimeout } from 'node:timers/promises'
import type { Logger } from 'pino'

type Work = { name: string; everyMs: number; run: () => Promise<void> }

/**
 * Does work again and again, each next time `everyMs` after the last has ended, until stopped. What it finds to do, it
 * takes from the database row by row (`for update skip locked`), so that workers share it and a killed one loses none.
 * An error is logged; the next time comes all the same.
 */
export function repeat(logger: Logger, works: readonly Work[]): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const loops = works.map(async ({ name, everyMs, run }) => {
    while (!stopping.signal.aborted) {
      await run().catch((error) => logger.warn({ err: error, work: name }, 'periodic work failed'))
      await pause(everyMs, stopping.signal)
    }
  })
  return {
    async stop() {
      stopping.abort()
      await Promise.all(loops)
    },
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => {})
}
