import { tehranDay } from '@dadkar/procedure/tehran-day'
import { AppError } from '../../app-error.ts'
import type { PublicCtx } from '../../context.ts'
import { stepWithin } from '../cases/take-step.ts'
import { listMetDays, listMetLimits } from '../reliefs/suggest-reliefs.ts'

const atOnce = 100

/**
 * Makes the rulings final to which nobody objected in time (Labour Law, art. 159): at the midnight in Iran that ends the
 * last limit, once for each however many workers look, since the step is taken under the lock of the case. Where the
 * limit met an outage, the case waits for the word of an officer, a week at most (reliefs).
 */
export async function lapseLimits(ctx: Pick<PublicCtx, 'db' | 'vault' | 'requestId'>): Promise<void> {
  const now = new Date()
  const metDays = [...(await listMetDays(ctx.db, now)).keys()].map((day) => new Date(day))
  const due = await ctx.db.case.findMany({
    where: {
      ...{ state: 'served', dueOn: { lt: new Date(tehranDay(now)) } },
      // What waits for a word does not stand in the way of the rest.
      OR: [{ dueOn: { notIn: metDays } }, { reliefs: { some: {} } }],
    },
    orderBy: { dueOn: 'asc' },
    select: { id: true, version: true },
    take: atOnce,
  })
  const action = () => ({ kind: 'lapse' }) as const
  const actorIn = () => ({ as: 'system' }) as const
  for (const { id, version } of due) {
    if (metDays.length > 0 && (await listMetLimits(ctx.db, now, { id })).length > 0) continue
    try {
      await ctx.db.$transaction((tx) =>
        stepWithin({ ...ctx, db: tx, actor: null }, id, { version, action, visible: {}, actorIn }, async () => ({
          event: 'final',
        })),
      )
    } catch (error) {
      // Another worker was quicker, or a party who could not be served yet still has their limit.
      if (!(error instanceof AppError)) throw error
    }
  }
}
