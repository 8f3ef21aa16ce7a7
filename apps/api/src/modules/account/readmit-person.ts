import type { Person, Verification } from '@dadkar/prisma/client'
import type { PublicCtx, Within } from '../../context.ts'
import { voidCodesAt } from '../codes/codes.service.ts'
import { counterLevel } from '../levels/levels.service.ts'
import { queueMessage } from '../messages/messages.service.ts'
import { recordAccountEvent } from './record-account-event.ts'

/**
 * Lets somebody who has an account, and has just proved their identity anew, back into it: what asked for the proof is
 * answered, and an account closed by a registry's mistake is open again. A number other than the account's is taken over
 * only if the account's own SIM is known to have gone to another, or the person stood at a counter with their card; else
 * the answer is false and nothing is touched.
 */
export async function readmitPerson(
  ctx: Within<Pick<PublicCtx, 'db' | 'requestId'>>,
  person: Person,
  proof: Pick<Verification, 'id' | 'level' | 'subjectIndex' | 'mobileIndex' | 'mobileSealed'>,
): Promise<boolean> {
  const isSameNumber = Buffer.from(person.mobileIndex).equals(proof.mobileIndex)
  const isSimGone = person.reverifyFor === 'simMismatch'
  const isInPerson = proof.level === counterLevel
  if (!isSameNumber && !isSimGone && !isInPerson) return false
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
  if (!isSameNumber) await leaveNumber(ctx, person, proof, isSimGone)
  if (person.reverifyFor || person.closedAt) {
    await recordAccountEvent(ctx, person, { action: 'account.readmit', aboutId: proof.id })
  }
  return true
}

/**
 * Whoever held the old number (a thief, a finder) is signed out everywhere, and their codes open nothing more. The old
 * number is told, unless it is known to be another's by now.
 */
async function leaveNumber(
  ctx: Within<Pick<PublicCtx, 'db' | 'requestId'>>,
  { id, mobileIndex, mobileSealed }: Person,
  { id: aboutId, subjectIndex }: Pick<Verification, 'id' | 'subjectIndex'>,
  isSimGone: boolean,
): Promise<void> {
  const { db } = ctx
  await db.session.updateMany({
    where: { personId: id, endedAt: null },
    data: { endedAt: new Date(), endedFor: 'the number was changed' },
  })
  await voidCodesAt(db, { subjectIndex, mobileIndex })
  if (!isSimGone) await queueMessage(db, { template: 'dadkar-mobile-changed', mobileSealed })
  await recordAccountEvent(ctx, { id }, { action: 'mobile.change', aboutId })
}
