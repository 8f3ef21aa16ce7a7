import type { StaffCapacity } from '@dadkar/contract/staff'
import { AppError } from '../../app-error.ts'
import type { PublicCtx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { personIndex } from '../subjects/subjects.service.ts'

/**
 * Gives a person who has an account a capacity of staff; it is the one they next sign in with. Recorded as the
 * operator's act.
 * @param officeId where a clerk works
 * @returns whether it is new to them
 * @throws AppError person.not_found
 */
export async function grantCapacity(
  ctx: Pick<PublicCtx, 'db' | 'vault'>,
  nationalId: string,
  capacity: StaffCapacity,
  officeId: string | null = null,
): Promise<boolean> {
  const where = { subject: { identifierIndex: personIndex(ctx.vault, nationalId) } }
  const person = await ctx.db.person.findFirst({ where, select: { id: true } })
  if (!person) throw new AppError('person.not_found')
  return ctx.db.$transaction(async (tx) => {
    const data = [{ personId: person.id, capacity, officeId }]
    const { count } = await tx.personCapacity.createMany({ data, skipDuplicates: true })
    const inside = { ...ctx, db: tx, actor: null, requestId: 'command' }
    if (count > 0) await recordAudit(inside, { action: 'person.grant', ofPersonId: person.id })
    return count > 0
  })
}
