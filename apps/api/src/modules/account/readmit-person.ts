import type { Person, Verification } from '@dadkar/prisma/client'
import type { PublicCtx, Within } from '../../context.ts'
import { recordAccountEvent } from './record-account-event.ts'

/**
 * Lets somebody who has an account, and has just proved their identity anew, back into it: what asked for the proof is
 * answered, and an account closed by a registry's mistake is open again. A number other than the account's is taken over
 * only if the account's own SIM is known to have gone to another; else the answer is false and nothing is touched.
 */
export async function readmitPerson(
  ctx: Within<Pick<PublicCtx, 'db' | 'requestId'>>,
  person: Person,
  proof: Pick<Verification, 'id' | 'mobileIndex' | 'mobileSealed'>,
): Promise<boolean> {
  const isSameNumber = Buffer.from(person.mobileIndex).equals(proof.mobileIndex)
  if (!isSameNumber && person.reverifyFor !== 'simMismatch') return false
  const { count } = await ctx.db.person.updateMany({
    where: { id: person.id, mobileIndex: person.mobileIndex, reverifyFor: person.reverifyFor },
    data: {
      simCheckedAt: new Date(),
      reverifyFor: null,
      closedAt: null,
      closedFor: null,
      ...(isSameNumber ? {} : { mobileIndex: proof.mobileIndex, mobileSealed: proof.mobileSealed }),
    },
  })
  if (count === 0) return false
  if (!isSameNumber) await recordAccountEvent(ctx, person, { action: 'mobile.change', aboutId: proof.id })
  if (person.reverifyFor || person.closedAt) {
    await recordAccountEvent(ctx, person, { action: 'account.readmit', aboutId: proof.id })
  }
  return true
}
