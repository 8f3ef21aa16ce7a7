import type { Pool } from 'pg'

/** However many ask, the database is asked once in `ms`. What failed is not kept. */
export function keepAnswer<T>(ms: number, read: (pool: Pool) => Promise<T>): (pool: Pool) => Promise<T> {
  const kept = new WeakMap<Pool, { until: number; answer: Promise<T> }>()
  return (pool) => {
    const last = kept.get(pool)
    if (last && last.until > Date.now()) return last.answer
    const answer = read(pool)
    kept.set(pool, { until: Date.now() + ms, answer })
    answer.catch(() => kept.delete(pool))
    return answer
  }
}
