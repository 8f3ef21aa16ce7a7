import type { Profile } from '@dadkar/contract/person'
import type { Visit } from '@dadkar/contract/visit'
import { AppError } from '../../app-error.ts'
import { sealCounterProfile } from '../enrolments/enrolment.ts'
import { type ClerkCtx, recordAtCounter } from './clerk.ts'
import { getVisit } from './find-enrolments.ts'
import { readVisit, takenBy } from './read-visit.ts'

/**
 * Keeps what the person tells for their profile, until they have taken over their account.
 * @throws AppError enrolment.not_found, enrolment.over
 */
export async function fillVisitProfile(ctx: ClerkCtx, id: string, profile: Profile): Promise<Visit> {
  const { subjectId } = await readVisit(ctx, id)
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.enrolment.updateMany({
      where: { id, ...takenBy(ctx.actor), state: { in: ['open', 'confirmed'] }, validUntil: { gt: new Date() } },
      data: { profileSealed: sealCounterProfile(ctx.vault, profile) },
    })
    if (count === 0) throw new AppError('enrolment.over')
    await recordAtCounter({ ...ctx, db: tx }, { action: 'enrolment.fill_profile', aboutId: id, subjectId })
  })
  return getVisit(ctx, id)
}
