import type { Driver } from '../driver/start-driver.ts'
import { percentile } from '../rounds.ts'
import type { Country } from './measure-growth.ts'
import { petitionsOf } from './petitions.ts'

export type Load = { petitions: number; perSecond: number; readers: number; p50: number; p95: number; p99: number }
export type Loads = { registering: Load; reading: { requests: number; p50: number; p95: number; p99: number } }

const readers = 200
/** A reader looks at a list, then reads it. */
const pauseMs = 1000
const lists = ['/v1/cases?limit=20', '/v1/notices?limit=20']

const percentiles = (ms: number[]) => ({
  p50: Number(percentile(ms, 0.5).toFixed(1)),
  p95: Number(percentile(ms, 0.95).toFixed(1)),
  p99: Number(percentile(ms, 0.99).toFixed(1)),
})

/**
 * Petitions signed and registered at a steady rate while others read their lists.
 * @throws Error at the first request that fails, and unless each petition has become one case
 */
export async function measureLoad(
  { ours: origin, pool, settings, tokens }: Country,
  drivers: { petitions: Driver; readers: Driver },
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Loads> {
  const petitions = perSecond * seconds
  const asks = await petitionsOf(pool, settings, petitions)
  const count = async () => Number((await pool.query('select count(*) from "case"')).rows[0].count)
  const before = await count()
  const reads = tokens.map((token, index) => ({
    path: lists[index % lists.length] ?? '',
    headers: { authorization: `Bearer ${token}` },
  }))
  const [registered, read] = await Promise.all([
    drivers.petitions.drive({ origin, method: 'POST', asks, perSecond }),
    drivers.readers.drive({
      ...{ origin, method: 'GET', asks: reads, connections: readers, pauseMs, seconds, isOnce: false },
    }),
  ])
  const made = (await count()) - before
  if (made !== petitions) throw new Error(`${petitions} petitions became ${made} cases`)
  return {
    registering: { petitions, perSecond, readers, ...percentiles(registered.answers.map(({ ms }) => ms)) },
    reading: { requests: read.answers.length, ...percentiles(read.answers.map(({ ms }) => ms)) },
  }
}
