import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import type { letterKinds } from '@dadkar/contract/letter'
import type { PartySide } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { LockedCase, StepCtx } from '../cases/take-step.ts'
import { placeNotice } from '../notices/place-notice.ts'
import { findAccountHolders } from '../subjects/account-holders.ts'
import { letterhead, takeOfficeStep } from './office-step.ts'

type Letter = { version: number; kind: (typeof letterKinds)[number]; to: PartySide | 'all'; text: string }

/** Of those to whom it is written, who is known by a number: for one of them without an account yet it waits (068). */
function addresseesOf({ parties }: LockedCase, to: Letter['to']): string[] {
  return parties.flatMap(({ side, subjectId }) => (subjectId && (to === 'all' || to === side) ? [subjectId] : []))
}

/**
 * Serves a warning or an announcement, in words of the branch's own; the case stays where it is. It has no paper channel.
 * @throws AppError letter.nobody_to_serve, and those of takeOfficeStep
 */
export function sendLetter(ctx: StepCtx, id: string, { version, kind, to, text }: Letter): Promise<OfficeCaseDetail> {
  return takeOfficeStep(
    ctx,
    id,
    { version, action: () => ({ kind: 'sendLetter' }) },
    async (inside, found, standing) => {
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
