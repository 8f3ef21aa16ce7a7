import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import type { StepCtx } from '../cases/take-step.ts'
import { takeOfficeStep } from './office-step.ts'

/**
 * Records the minutes, which closes the hearing. Who stayed away does not stop the board (labour procedure rules,
 * art. 100).
 * @throws AppError hearing.not_begun, hearing.not_all_invited, and those of takeOfficeStep
 */
export function recordHearing(
  ctx: StepCtx,
  id: string,
  { version, minutes }: { version: number; minutes: string },
): Promise<OfficeCaseDetail> {
  return takeOfficeStep(ctx, id, { version, action: () => ({ kind: 'hear' }) }, async ({ db, vault }) => {
    const minutesSealed = vault.seal('minutes', minutes)
    await db.hearing.updateMany({
      where: { caseId: id, state: 'scheduled' },
      data: { state: 'held', endedAt: new Date(), minutesSealed },
    })
    return { event: 'heard' }
  })
}
