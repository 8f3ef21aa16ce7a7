import type { Capacity } from '@dadkar/prisma/client'
import type { Within } from '../../context.ts'
import { type AuditCtx, recordAudit } from '../audit/audit.service.ts'

/**
 * Whoever loses these capacities leaves the places they had for them, in the caller's transaction: a board member every
 * board, an officer their desk.
 */
export async function leavePlaces(ctx: Within<AuditCtx>, personId: string, lost: readonly Capacity[]): Promise<void> {
  if (lost.includes('boardMember')) await leaveBoards(ctx, personId)
  if (lost.includes('officer')) await leaveDesk(ctx, personId)
}

async function leaveBoards(ctx: Within<AuditCtx>, personId: string): Promise<void> {
  const seats = await ctx.db.boardSeat.updateManyAndReturn({
    where: { personId, until: null },
    data: { until: new Date() },
  })
  for (const { boardId } of seats) {
    await recordAudit(ctx, { action: 'board_seat.end', aboutId: boardId, ofPersonId: personId })
  }
}

async function leaveDesk(ctx: Within<AuditCtx>, personId: string): Promise<void> {
  const desk = await ctx.db.desk.findUnique({ where: { personId }, include: { office: true } })
  if (!desk) return
  await ctx.db.desk.delete({ where: { personId } })
  await recordAudit(ctx, { action: 'desk.end', aboutId: desk.office.id, ofPersonId: personId })
}
