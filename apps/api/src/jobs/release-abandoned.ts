import type { Pool } from 'pg'

/** Every job of ours is over well within it: two gateways of five seconds each are the longest wait. */
const abandonedAfter = '1 minute'

/**
 * A worker that was killed leaves its jobs locked, and the job library would wait four hours for it to come back. This
 * gives them to the workers that live, so that an SMS is late by a minute and not lost.
 */
export async function releaseAbandonedJobs(pool: Pool): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array_agg(locked_by)) from graphile_worker.jobs
     where locked_at < now() - interval '${abandonedAfter}'`,
  )
}
