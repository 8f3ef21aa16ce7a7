import * as z from 'zod/mini'
import { readHearingInstant } from './hearing-instant.ts'

/** Day, hour and minute as they are typed; the instant comes out. */
export const hearingSchema = z.pipe(
  z.object({ day: z.string(), hour: z.string(), minute: z.string() }),
  z.transform((input, ctx) => {
    const read = readHearingInstant(input.day, input.hour, input.minute)
    if (read.ok) return { startsAt: read.instant }
    ctx.issues.push({ code: 'custom', input, path: [read.part], message: 'hearing_at.malformed' })
    return z.NEVER
  }),
)
