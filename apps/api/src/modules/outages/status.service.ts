import { type Status, services } from '@dadkar/contract/status'
import type { Pool } from 'pg'
import { isIll, readHealth } from '../messages/delivery-health.ts'
import { type DaysRow, listOutages, readDays } from './outages.queries.ts'
import { speedOf, stateOf } from './status.policy.ts'

/** However many ask, the database is asked once in so long. */
const keptForMs = 10_000

type Kept = { until: number; status: Promise<Status> }
const kept = new WeakMap<Pool, Kept>()

/** How each service outside does now and did in the last 90 days. */
export function readStatus({ pool }: { pool: Pool }): Promise<Status> {
  const last = kept.get(pool)
  if (last && last.until > Date.now()) return last.status
  const status = makeStatus(pool)
  kept.set(pool, { until: Date.now() + keptForMs, status })
  status.catch(() => kept.delete(pool))
  return status
}

async function makeStatus(pool: Pool): Promise<Status> {
  const [{ rows }, outages, health] = await Promise.all([
    pool.query<DaysRow>({ name: 'read-days', text: readDays, values: [[...services]] }),
    pool.query<{ service: string; began: Date; ended: Date | null }>(listOutages),
    readHealth(pool),
  ])
  const now = new Date()
  return {
    checkedAt: now.toISOString(),
    services: services.map((service) => {
      const row = rows.find((it) => it.service === service)
      if (!row) throw new Error(`No days of ${service}`)
      const isSlow = health.some(
        ({ provider, operator, ...counts }) => provider === service && !operator && isIll(counts),
      )
      return {
        service,
        state: stateOf({ ...row, isSlow }, now),
        since: row.downSince?.toISOString() ?? null,
        answersWithinMs: speedOf(row),
        days: row.days,
      }
    }),
    outages: outages.rows.map(({ service, began, ended }) => ({
      service: service as Status['outages'][number]['service'],
      began: began.toISOString(),
      ended: ended?.toISOString() ?? null,
    })),
  }
}
