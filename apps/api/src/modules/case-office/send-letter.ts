import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import { letterKinds } from '@dadkar/contract/letter'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Db } from '../../context.ts'
import type { LockedCase, StepCtx } from '../cases/take-step.ts'
import { placeNotice } from '../notices/place-notice.ts'
import { findAccountHolders } from '../subjects/account-holders.ts'
import { letterhead, takeOfficeStep } from './office-step.ts'

type Letter = { version: number; kind: (typeof letterKinds)[number]; to: string; text: string }

/** Of those to whom it is written (a side, all, or one party by its id), who is known by a number: for one of them without an account yet it waits (068). */
function addresseesOf({ parties }: LockedCase, to: Letter['to']): string[] {
  return parties.flatMap(({ id, side, subjectId }) => (subjectId && ['all', side, id].includes(to) ? [subjectId] : []))
}

/** Each sends its addressees an SMS: not more than some a day. What an expert is told is no letter to a party. */
async function requirePatience(db: Db, caseId: string): Promise<void> {
  const placedAt = { gt: new Date(Date.now() - 86_400_000) }
  const written = await db.notice.findMany({
    where: { caseId, kind: { in: [...letterKinds] }, placedAt, addressee: { parties: { some: { caseId } } } },
    distinct: ['paperId'],
    select: { paperId: true },
  })
  if (written.length >= policy.lettersADay) throw new AppError('letter.too_many')
}

/**
 * Serves a warning or an announcement, in words of the branch's own; the case stays where it is. It has no paper channel.
 * @throws AppError letter.nobody_to_serve, letter.too_many, and those of takeOfficeStep
 */
export function sendLetter(ctx: StepCtx, id: string, { version, kind, to, text }: Letter): Promise<OfficeCaseDetail> {
  return takeOfficeStep(
    ctx,
    id,
    { version, action: () => ({ kind: 'sendLetter' }) },
    async (inside, found, standing) => {
      await requirePatience(inside.db, id)
      const addresseeIds = addresseesOf(found, to)
      const holders = await findAccountHolders(inside.db, addresseeIds)
      if (holders.size === 0) throw new AppError('letter.nobody_to_serve')
      const head = await letterhead(inside, found, standing)
      await placeNotice(inside, {
        ...{ caseId: id, kind, senderName: standing.office.nameFa, addresseeIds },
        paper: { form: `dadkar.${kind}.1`, ...head, text },
      })
      return { event: null }
    },
  )
}
