import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import type { StepCtx } from '../cases/take-step.ts'
import { placeNotice } from '../notices/place-notice.ts'
import { letterhead, subjectsOn, takeOfficeStep } from './office-step.ts'

/** Rejects a petition whose claimant let the limit pass, and serves the reason on them. */
export function rejectPetition(
  ctx: StepCtx,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<OfficeCaseDetail> {
  return takeOfficeStep(ctx, id, { version, action: () => ({ kind: 'reject' }) }, async (inside, found, standing) => {
    const head = await letterhead(inside, found, standing)
    await placeNotice(inside, {
      ...{ caseId: id, kind: 'rejection', senderName: standing.office.nameFa },
      addresseeIds: subjectsOn('claimant', found),
      paper: { form: 'dadkar.rejection.1', ...head, reason },
    })
    return { event: 'rejected' }
  })
}
