import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '../app-error.ts'

/** Makes counters that are kept in the database: so many within so many seconds, for each key. */
export function makeCounters(pool: Pool) {
  return (name: string, most: number, seconds: number, more: { inMemoryBlockOnConsumed?: number } = {}) =>
    new RateLimiterPostgres({
      storeClient: pool,
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points: most,
      duration: seconds,
      inMemoryBlockOnConsumed: most + 1,
      ...more,
    })
}

export type MakeCounter = ReturnType<typeof makeCounters>

type LimitedCode = 'request.too_many' | 'verification.too_many'

/**
 * @returns how many are spent, this one included
 * @throws AppError the code, with the seconds until the next is free
 */
export async function spend(counter: RateLimiterPostgres, key: string, code: LimitedCode): Promise<number> {
  try {
    return (await counter.consume(key)).consumedPoints
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw new AppError(code, { params: { retryAfter: Math.ceil(refusal.msBeforeNext / 1000) } })
  }
}

/** @returns false if that many were spent before */
export async function trySpend(counter: RateLimiterPostgres, key: string): Promise<boolean> {
  try {
    await counter.consume(key)
    return true
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return false
  }
}
