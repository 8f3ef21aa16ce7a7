import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import type { CaseScope } from './case-office.queries.ts'
import { type OfficeStanding, readStanding } from './standing.ts'

/**
 * Whose cases a list shows: of the board that is asked for, else of the whole office or of all boards of a member.
 * @throws AppError labour_office.not_assigned, board.not_found
 */
export async function readScope(
  ctx: Pick<Ctx, 'db' | 'actor'>,
  board: string | undefined,
): Promise<{ standing: OfficeStanding; scope: CaseScope }> {
  const standing = await readStanding(ctx)
  const { office, desk, boardIds } = standing
  if (board === undefined) {
    const scope = desk
      ? ({ column: 'office_code', values: [office.code] } as const)
      : ({ column: 'board_id', values: boardIds } as const)
    return { standing, scope }
  }
  const isKnown = desk
    ? await ctx.db.board.findFirst({ where: { id: board, officeCode: office.code }, select: { id: true } })
    : boardIds.includes(board)
  if (!isKnown) throw new AppError('board.not_found')
  return { standing, scope: { column: 'board_id', values: [board] } }
}
