import type { Capacity } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'

/** What giving and taking a place at a labour office needs. */
export type PlaceCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId' | 'ip' | 'userAgent'>

/** Nobody has a say in where they themselves sit. @throws AppError staff.of_oneself */
export function requireOther({ actor }: Pick<Ctx, 'actor'>, personId: string): void {
  if (personId === actor.personId) throw new AppError('staff.of_oneself')
}

/**
 * Makes sure that somebody else may be put at a place. The person's row is locked, as it is while a capacity is taken:
 * of the two at once, the second sees what the first did.
 * @throws AppError person.not_found, staff.of_oneself, staff.not_held
 */
export async function requireHolder(
  ctx: Within<Pick<Ctx, 'db' | 'actor'>>,
  personId: string,
  capacity: Capacity,
): Promise<void> {
  requireOther(ctx, personId)
  const [person] = await ctx.db.$queryRaw<{ closed_at: Date | null }[]>`
    select closed_at from person where id = ${personId}::uuid for update`
  if (!person || person.closed_at) throw new AppError('person.not_found')
  const held = await ctx.db.personCapacity.findUnique({ where: { personId_capacity: { personId, capacity } } })
  if (!held) throw new AppError('staff.not_held')
}
