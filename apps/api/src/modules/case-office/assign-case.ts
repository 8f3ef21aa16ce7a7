import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import { isConstituted } from '@dadkar/procedure/boards'
import { AppError } from '../../app-error.ts'
import type { LockedCase, StepCtx } from '../cases/take-step.ts'
import { takeOfficeStep } from './office-step.ts'

/** @throws AppError board.not_found, board.incomplete, and those of takeOfficeStep */
export function assignCase(
  ctx: StepCtx,
  id: string,
  { version, boardId }: { version: number; boardId: string },
): Promise<OfficeCaseDetail> {
  const action = ({ state }: LockedCase) =>
    ({ kind: state === 'objected' ? 'assignToDisputeBoard' : 'assign' }) as const
  const step = { version, isSigned: false, action }
  return takeOfficeStep(ctx, id, step, async ({ db }, { stage }, { office }) => {
    const board = await db.board.findFirst({
      where: { id: boardId, officeCode: office.code, stage },
      include: { seats: { where: { until: null } } },
    })
    if (!board) throw new AppError('board.not_found')
    if (!isConstituted(stage, board.seats.length)) throw new AppError('board.incomplete')
    return { event: 'assigned', data: { boardId } }
  })
}
