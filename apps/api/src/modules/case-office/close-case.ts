import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import type { StepCtx } from '../cases/take-step.ts'
import { takeOfficeStep } from './office-step.ts'

/** Puts a case away, for a reason that its parties read. */
export function closeCase(
  ctx: StepCtx,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<OfficeCaseDetail> {
  return takeOfficeStep(ctx, id, { version, action: () => ({ kind: 'close' }) }, async ({ db, vault }) => {
    await db.caseClosing.create({ data: { caseId: id, reasonSealed: vault.seal('closing', reason) } })
    return { event: 'closed' }
  })
}
