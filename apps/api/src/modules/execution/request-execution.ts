import type { CaseDetail } from '@dadkar/contract/case'
import { takeOwnStep } from '../cases/party-step.ts'
import type { StepCtx } from '../cases/take-step.ts'
import { placeNotice } from '../notices/place-notice.ts'
import { composeCertifiedCopy } from './certified-copy.ts'

/**
 * Whoever a final ruling gives something asks for its enforcement, and is served the certified copy on which the
 * judiciary enforces it (Labour Law, art. 166). The branch then sends it there.
 * @throws AppError those of takeOwnStep
 */
export function requestExecution(ctx: StepCtx, id: string, { version }: { version: number }): Promise<CaseDetail> {
  const step = { version, isSigned: true, action: () => ({ kind: 'requestExecution' }) as const }
  return takeOwnStep(ctx, id, step, async (inside, found, party) => {
    const paper = await composeCertifiedCopy(inside, found, party)
    await placeNotice(inside, {
      ...{ caseId: id, kind: 'certifiedCopy', senderName: paper.office.name.fa },
      addresseeIds: [party.subjectId],
      paper,
    })
    return { event: 'executionRequested' }
  })
}
