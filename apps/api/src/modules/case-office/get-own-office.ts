import type { OfficeBoard, OwnOffice } from '@dadkar/contract/case-office'
import type { Prisma } from '@dadkar/prisma/client'
import type { Ctx } from '../../context.ts'
import { onPool } from '../../sql.ts'
import { officeView } from '../cases/case-view.ts'
import { countLoads } from './case-office.queries.ts'
import { inSeats, toSeated } from './sitting.ts'
import { readStanding } from './standing.ts'

const withMembers = {
  seats: {
    where: { until: null },
    ...inSeats,
  },
} as const satisfies Prisma.BoardInclude

/** @throws AppError labour_office.not_assigned */
export async function getOwnOffice(ctx: Pick<Ctx, 'db' | 'pool' | 'actor'>): Promise<OwnOffice> {
  const { office, desk, boardIds } = await readStanding(ctx)
  const boards = await ctx.db.board.findMany({
    where: desk ? { officeCode: office.code } : { id: { in: boardIds } },
    orderBy: [{ stage: 'asc' }, { number: 'asc' }],
    include: withMembers,
  })
  const ids = boards.map(({ id }) => id)
  const rows = await onPool(ctx.pool)<{ boardId: string; openCases: number }>('count-loads', countLoads, [ids])
  const loads = new Map(rows.map(({ boardId, openCases }) => [boardId, openCases]))
  const toBoard = ({ id, stage, number, seats }: (typeof boards)[number]): OfficeBoard => ({
    ...{ id, stage, number },
    openCases: loads.get(id) ?? 0,
    members: seats.map(toSeated),
  })
  return { code: office.code, ...officeView(office), desk, boards: boards.map(toBoard) }
}
