import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import { type JalaliDate, jalaliToIso } from '@dadkar/validators'
import type { StepCtx } from '../cases/take-step.ts'
import { takeOfficeStep } from './office-step.ts'

type Letter = { version: number; office: string; number: string; sentOn: JalaliDate }

/** Records the letter with which the certified copy of a ruling went to the judiciary (Labour Law, art. 166). */
export function sendToExecution(
  ctx: StepCtx,
  id: string,
  { version, office, number, sentOn }: Letter,
): Promise<OfficeCaseDetail> {
  return takeOfficeStep(ctx, id, { version, action: () => ({ kind: 'sendToExecution' }) }, async ({ db }) => {
    await db.executionLetter.create({
      data: { caseId: id, office, number, sentOn: new Date(jalaliToIso(sentOn)) },
    })
    return { event: 'sentToExecution' }
  })
}
