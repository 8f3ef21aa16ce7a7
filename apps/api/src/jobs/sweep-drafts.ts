import type { Task } from 'graphile-worker'
import { remindOfDrafts, removeDrafts } from '../modules/petitions/sweep-drafts.ts'

/** Tells of drafts that come to their end, and removes those that have. */
export function createSweepDraftsJob(ctx: Parameters<typeof removeDrafts>[0]): Task {
  return async () => {
    await remindOfDrafts(ctx)
    await removeDrafts(ctx)
  }
}
