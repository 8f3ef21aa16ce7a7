import type { AdministeredBoard } from '@dadkar/contract/labour-office'
import type { BoardSeat, SeatKind, Stage } from '@dadkar/prisma/client'
import { boardRules } from '@dadkar/procedure/boards'
import { AppError } from '../../app-error.ts'
import type { Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { toBoardView, withMembers } from './labour-office-view.ts'
import { type PlaceCtx, requireHolder, requireOther } from './places.ts'

type Seat = { boardId: string; kind: SeatKind; place: number }

/**
 * Gives a seat to a board member; whoever sat there sits there no more. Given again to the same person, nothing changes.
 * The board's row is locked, so that of two at once the second replaces what the first did.
 * @throws AppError board.not_found, board_seat.not_found where the board has no such seat, board_seat.already_on_board,
 * person.not_found, staff.of_oneself, staff.not_held, session.step_up_required
 */
export async function giveSeat(ctx: PlaceCtx, seat: Seat, personId: string): Promise<AdministeredBoard> {
  requireStepUp(ctx)
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    await requireHolder(inside, personId, 'boardMember')
    const sitting = await lockSitting(inside, seat)
    const before = sitting.find(({ kind, place }) => kind === seat.kind && place === seat.place)
    const held = sitting.find((other) => other.personId === personId)
    if (held && held !== before) throw new AppError('board_seat.already_on_board')
    if (!held) {
      if (before) await endSitting(inside, before)
      await tx.boardSeat.create({ data: { ...seat, personId } })
      await recordAudit(inside, { action: 'board_seat.give', aboutId: seat.boardId, ofPersonId: personId })
    }
    const board = await tx.board.findUniqueOrThrow({ where: { id: seat.boardId }, include: withMembers })
    return toBoardView(board)
  })
}

/** @throws AppError board_seat.not_found, also for a sitting that is over; staff.of_oneself, session.step_up_required */
export async function endSeat(ctx: PlaceCtx, id: string): Promise<undefined> {
  requireStepUp(ctx)
  await ctx.db.$transaction(async (tx) => {
    const seat = await tx.boardSeat.findFirst({ where: { id, until: null } })
    if (!seat) throw new AppError('board_seat.not_found')
    await endSitting({ ...ctx, db: tx }, seat)
  })
}

/** Who sits on the board of a seat. @throws AppError board.not_found, board_seat.not_found */
async function lockSitting({ db }: Within<Pick<PlaceCtx, 'db'>>, { boardId, place }: Seat): Promise<BoardSeat[]> {
  const [board] = await db.$queryRaw<{ stage: Stage }[]>`
    select stage from board where id = ${boardId}::uuid for no key update`
  if (!board) throw new AppError('board.not_found')
  if (place > boardRules[board.stage].seatsPerSide) throw new AppError('board_seat.not_found')
  return db.boardSeat.findMany({ where: { boardId, until: null } })
}

/** Of two who end the same sitting, one does. */
async function endSitting(ctx: Within<PlaceCtx>, { id, boardId, personId }: BoardSeat): Promise<void> {
  requireOther(ctx, personId)
  const { count } = await ctx.db.boardSeat.updateMany({ where: { id, until: null }, data: { until: new Date() } })
  if (count === 0) throw new AppError('board_seat.not_found')
  await recordAudit(ctx, { action: 'board_seat.end', aboutId: boardId, ofPersonId: personId })
}
