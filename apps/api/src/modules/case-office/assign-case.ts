import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import { AppError } from '../../app-error.ts'
import type { StepCtx } from '../cases/take-step.ts'
import { takeOfficeStep } from './office-step.ts'

/** Three members make a board (Labour Law art. 158). */
const fullBoard = 3

/** @throws AppError board.not_found, board.incomplete, and those of takeOfficeStep */
export function assignCase(
  ctx: StepCtx,
  id: string,
  { version, boardId }: { version: number; boardId: string },
): Promise<OfficeCaseDetail> {
  const step = { version, isSigned: false, action: () => ({ kind: 'assign' }) as const }
  return takeOfficeStep(ctx, id, step, async ({ db }, { stage }, { office }) => {
    const board = await db.board.findFirst({
      where: { id: boardId, officeCode: office.code, stage },
      include: { seats: { where: { until: null } } },
    })
    if (!board) throw new AppError('board.not_found')
    if (board.seats.length < fullBoard) throw new AppError('board.incomplete')
    return { event: 'assigned', data: { boardId } }
  })
}
