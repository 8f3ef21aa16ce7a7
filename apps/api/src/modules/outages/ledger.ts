import type { FastifyBaseLogger } from 'fastify'
import type { Pool } from 'pg'
import type { Watch } from '../../ports/watch.ts'
import { addCounts, beginOutage, endOutage } from './outages.queries.ts'
import { classOf } from './reason-class.ts'

type Counts = {
  answered: number
  unavailable: number
  within250: number
  within1000: number
  answeredAt: Date | null
  failedAt: Date | null
}

type Statement = { text: string; values: unknown[] }

export type Ledger = Watch & {
  /** Writes what was counted since the last time; never throws: what could not be written is kept for the next. */
  flush(): Promise<void>
  stop(): Promise<void>
}

const nothing: Counts = {
  answered: 0,
  unavailable: 0,
  within250: 0,
  within1000: 0,
  answeredAt: null,
  failedAt: null,
}

/**
 * The ledger of outages and of how calls went, kept in memory and written every `everyMs`: one statement for any number
 * of calls. The beginning and the end of an outage are written at once. Every process has a ledger of its own.
 */
export function createLedger(pool: Pool, log: Pick<FastifyBaseLogger, 'warn'>, everyMs: number): Ledger {
  const counts = new Map<string, Counts>()
  const changes: Statement[] = []
  let writing: Promise<void> | null = null

  const countsOf = (service: string) => counts.get(service) ?? nothing

  async function writeChanges() {
    while (changes[0]) {
      await pool.query(changes[0])
      changes.shift()
    }
  }

  async function writeCounts() {
    if (counts.size === 0) return
    const taken = [...counts].map(([service, counted]) => ({ service, ...counted }))
    counts.clear()
    try {
      await pool.query(addCounts, [JSON.stringify(taken)])
    } catch (error) {
      for (const { service, ...counted } of taken) counts.set(service, sum(counted, countsOf(service)))
      throw error
    }
  }

  async function flush() {
    writing ??= writeChanges()
      .then(writeCounts)
      .catch((error) => log.warn({ err: error }, 'the ledger of outages could not be written'))
      .finally(() => {
        writing = null
      })
    await writing
  }

  function change(text: string, values: unknown[]) {
    changes.push({ text, values })
    void flush()
  }

  const timer = setInterval(flush, everyMs).unref()

  return {
    answered(service, ms) {
      const before = countsOf(service)
      counts.set(service, {
        ...before,
        answered: before.answered + 1,
        within250: before.within250 + (ms <= 250 ? 1 : 0),
        within1000: before.within1000 + (ms <= 1000 ? 1 : 0),
        answeredAt: new Date(),
      })
    },
    failed(service) {
      const before = countsOf(service)
      counts.set(service, { ...before, unavailable: before.unavailable + 1, failedAt: new Date() })
    },
    opened: (service, reason) => change(beginOutage, [service, classOf(reason), new Date()]),
    closed: (service) => change(endOutage, [service, new Date()]),
    flush,
    async stop() {
      clearInterval(timer)
      await flush()
      await flush()
    },
  }
}

/** @param later what came after `earlier` */
function sum(earlier: Counts, later: Counts): Counts {
  return {
    answered: earlier.answered + later.answered,
    unavailable: earlier.unavailable + later.unavailable,
    within250: earlier.within250 + later.within250,
    within1000: earlier.within1000 + later.within1000,
    answeredAt: later.answeredAt ?? earlier.answeredAt,
    failedAt: later.failedAt ?? earlier.failedAt,
  }
}
