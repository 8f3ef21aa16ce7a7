import { tehranDay } from '@dadkar/procedure/tehran-day'
import { AppError } from '../../app-error.ts'
import type { PublicCtx } from '../../context.ts'
import { stepWithin } from '../cases/take-step.ts'

const atOnce = 100

/**
 * Makes the rulings final to which nobody objected in time (Labour Law, art. 159): at the midnight in Iran that ends the
 * last limit, once for each however many workers look, since the step is taken under the lock of the case.
 */
export async function lapseLimits(ctx: Pick<PublicCtx, 'db' | 'vault' | 'requestId'>): Promise<void> {
  const due = await ctx.db.case.findMany({
    where: { state: 'served', dueOn: { lt: new Date(tehranDay(new Date())) } },
    orderBy: { dueOn: 'asc' },
    select: { id: true, version: true },
    take: atOnce,
  })
  const action = () => ({ kind: 'lapse' }) as const
  const actorIn = () => ({ as: 'system' }) as const
  for (const { id, version } of due) {
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
