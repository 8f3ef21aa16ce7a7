import type { Period } from './queries.ts'

/** Of a day’s or an hour’s calls: without an answer, answered later than in a second, and the rest; together 1. */
export type Shares = { bad: number; slow: number; good: number }

/**
 * Null when nothing was asked and no outage is known. While an outage lasts hardly anything is asked: its share of the
 * time then says more than the few calls that failed.
 */
export function sharesOf({ answered, unavailable, within1000, down }: Period): Shares | null {
  const asked = answered + unavailable
  if (asked === 0 && down === 0) return null
  const bad = Math.max(down, asked === 0 ? 0 : unavailable / asked)
  const slow = answered === 0 ? 0 : (1 - bad) * ((answered - within1000) / answered)
  return { bad, slow, good: 1 - bad - slow }
}
