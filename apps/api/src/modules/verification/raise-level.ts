import type { RaiseLevel, Verification as VerificationView } from '@dadkar/contract/verification'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { requireOpenLevel } from '../levels/levels.service.ts'
import { openIdentifier } from '../subjects/subjects.service.ts'
import { begin, type VerificationCtx } from './verification.service.ts'

/**
 * Begins to raise the level of the actor's account: only what is missing is asked, and the SIM once more.
 * @throws AppError level.closed, level.already_reached, profile.civil_data_missing (the civil registry comes first)
 */
export async function raiseLevel(
  ctx: VerificationCtx & Pick<Ctx, 'actor'>,
  { level, sheba, language }: RaiseLevel,
): Promise<VerificationView> {
  await requireOpenLevel(ctx, level)
  const { db, vault, actor } = ctx
  const person = await db.person.findUniqueOrThrow({ where: { id: actor.personId }, include: { subject: true } })
  if (person.level >= level) throw new AppError('level.already_reached')
  if (!person.birthDateSealed) throw new AppError('profile.civil_data_missing')
  const needsAccount = person.level < 2
  if (needsAccount && !sheba) throw new AppError('request.invalid', { fields: { sheba: 'sheba.empty' } })
  const claims = {
    isRaise: true,
    nationalId: openIdentifier(vault, person.subject),
    mobile: vault.openText('mobile', person.mobileSealed),
    birthDate: vault.openText('birthDate', person.birthDateSealed),
    sheba: needsAccount ? sheba : undefined,
    withFace: level === 3,
    language,
  }
  return begin(ctx, { level, capacity: actor.capacity, claims })
}
