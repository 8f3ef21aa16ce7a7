import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import type { StepCtx } from '../cases/take-step.ts'
import { takeOfficeStep } from './office-step.ts'
import { recordSitting } from './sitting.ts'

/**
 * Records the minutes and who of the board sat, which closes the hearing. A party who stayed away does not stop the board
 * (labour procedure rules, art. 100). What was signed after an earlier hearing is void: others may have sat.
 * @throws AppError request.invalid with `present.*`, hearing.not_begun, hearing.not_all_invited, and those of takeOfficeStep
 */
export function recordHearing(
  ctx: StepCtx,
  id: string,
  { version, minutes, present }: { version: number; minutes: string; present: readonly string[] },
): Promise<OfficeCaseDetail> {
  return takeOfficeStep(ctx, id, { version, action: () => ({ kind: 'hear' }) }, async ({ db, vault }) => {
    await recordSitting(db, id, present)
    await db.verdictSignature.deleteMany({ where: { verdict: { caseId: id, issuedAt: null } } })
    const minutesSealed = vault.seal('minutes', minutes)
    await db.hearing.updateMany({
      where: { caseId: id, state: 'scheduled' },
      data: { state: 'held', endedAt: new Date(), minutesSealed },
    })
    return { event: 'heard' }
  })
}
