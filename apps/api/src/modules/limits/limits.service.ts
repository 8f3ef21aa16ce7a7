import type { Limits } from '@dadkar/contract/limits'
import { policy } from '../../config.ts'
import type { Ctx, Within } from '../../context.ts'

/** Under which keys a person's budgets are stored. */
export type BudgetKeys = { subjectIndex: Uint8Array<ArrayBuffer>; mobileIndex: Uint8Array<ArrayBuffer> }

type LimitsCtx = Within<Pick<Ctx, 'db' | 'config' | 'limits'>>

const hour = 3600
const day = 24 * hour

function countWithin(moments: Date[], seconds: number): number {
  const since = Date.now() - seconds * 1000
  return moments.filter((moment) => moment.getTime() > since).length
}

/** Reads a person's budgets and lock as the statements that decide by them (codes.queries.ts) would. */
export async function readLimits({ db, config, limits }: LimitsCtx, keys: BudgetKeys): Promise<Limits> {
  const guesses = await db.guessBudget.findUnique({ where: { subjectIndex: keys.subjectIndex } })
  const sends = await db.sendBudget.findUnique({ where: { key: keys.mobileIndex } })
  const checks = await limits.readIdentityChecks(Buffer.from(keys.subjectIndex))
  const lockedUntil = guesses?.lockedUntil && guesses.lockedUntil > new Date() ? guesses.lockedUntil : null
  const left = (most: number, spent: number) => Math.max(0, most - spent)
  const sentAt = sends?.sentAt ?? []
  const sendsLeftToday = left(policy.sendsADay, countWithin(sentAt, day))
  return {
    lockedUntil: lockedUntil?.toISOString() ?? null,
    wrongCodesLeft: left(policy.wrongCodes, countWithin(guesses?.wrongAt ?? [], policy.wrongCodeWindow)),
    sendsLeftThisHour: Math.min(sendsLeftToday, left(policy.sendsAnHour, countWithin(sentAt, hour))),
    sendsLeftToday,
    identityChecks: {
      spent: checks.spent,
      free: config.IDENTITY_CHECKS_PER_PERSON,
      until: checks.until?.toISOString() ?? null,
    },
  }
}

export async function getOwnLimits(ctx: Pick<Ctx, 'db' | 'config' | 'limits' | 'actor'>): Promise<Limits> {
  const person = await ctx.db.person.findUniqueOrThrow({
    where: { id: ctx.actor.personId },
    select: { mobileIndex: true, subject: { select: { identifierIndex: true } } },
  })
  return readLimits(ctx, { subjectIndex: person.subject.identifierIndex, mobileIndex: person.mobileIndex })
}

/** Ends the lock and starts the budgets anew. */
export async function resetLimits({ db, limits }: LimitsCtx, keys: BudgetKeys): Promise<void> {
  await db.guessBudget.deleteMany({ where: { subjectIndex: keys.subjectIndex } })
  await db.sendBudget.deleteMany({ where: { key: { in: [keys.mobileIndex, keys.subjectIndex] } } })
  await limits.forgiveIdentityChecks(Buffer.from(keys.subjectIndex))
}
