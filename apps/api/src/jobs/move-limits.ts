import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { moveLimits } from '../modules/holidays/move-limits.ts'

const payloadSchema = z.object({ day: z.iso.date() })

/** Moves the limits that end on a day on which offices are closed now. */
export function createMoveLimitsJob(ctx: Parameters<typeof moveLimits>[0]): Task {
  return (payload) => moveLimits(ctx, payloadSchema.parse(payload).day)
}
