import type { Verification as VerificationView } from '@dadkar/contract/verification'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { requireOpenLevel } from '../levels/levels.service.ts'
import { openIdentifier } from '../subjects/subjects.service.ts'
import { begin, type VerificationCtx } from './verification.service.ts'

/**
 * Begins to raise the level of the actor's account: only what the level adds is asked, and the SIM once more.
 * @throws AppError level.closed, level.already_reached, profile.civil_data_missing (the civil registry comes first)
 */
export async function raiseLevel(
  ctx: VerificationCtx & Pick<Ctx, 'actor'>,
  { level, sheba }: { level: number; sheba: string },
): Promise<VerificationView> {
  await requireOpenLevel(ctx, level)
  const { db, vault, actor } = ctx
  const person = await db.person.findUniqueOrThrow({ where: { id: actor.personId }, include: { subject: true } })
  if (person.level >= level) throw new AppError('level.already_reached')
  if (!person.birthDateSealed) throw new AppError('profile.civil_data_missing')
  const claims = {
    isRaise: true,
    nationalId: openIdentifier(vault, person.subject),
    mobile: vault.openText('mobile', person.mobileSealed),
    sheba,
  }
  return begin(ctx, { level, capacity: actor.capacity, claims })
}
