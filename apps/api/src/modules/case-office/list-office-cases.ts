import type { OfficeCase } from '@dadkar/contract/case-office'
import type { CaseState, Stage } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { onPool } from '../../sql.ts'
import { beforeAll } from '../cases/cases.queries.ts'
import {
  beforeOldest,
  listOfBoard,
  listOfBoardByState,
  listOfOffice,
  listOfOfficeByState,
} from './case-office.queries.ts'
import { type OfficeStanding, readStanding } from './standing.ts'

type Row = Omit<OfficeCase, 'registeredAt' | 'stateSince' | 'hearingAt' | 'board'> & {
  registeredAt: Date
  stateSince: Date
  hearingAt: Date | null
  boardId: string | null
  boardStage: Stage | null
  boardNumber: number | null
}

function toView({ boardId, boardStage, boardNumber, ...row }: Row): OfficeCase {
  return {
    ...row,
    registeredAt: row.registeredAt.toISOString(),
    stateSince: row.stateSince.toISOString(),
    hearingAt: row.hearingAt?.toISOString() ?? null,
    board: boardId && boardStage && boardNumber ? { id: boardId, stage: boardStage, number: boardNumber } : null,
  }
}

type Filter = { state?: CaseState | undefined; board?: string | undefined }

/**
 * The board whose cases are wanted; null for the whole office. A member sees one of their boards at a time.
 * @throws AppError board.not_found
 */
async function boardOf({ db }: Pick<Ctx, 'db'>, { office, desk, boardIds }: OfficeStanding, board?: string) {
  if (board === undefined) return boardIds[0] ?? null
  const isKnown = desk
    ? await db.board.findFirst({ where: { id: board, officeCode: office.code }, select: { id: true } })
    : boardIds.includes(board)
  if (!isKnown) throw new AppError('board.not_found')
  return board
}

/** @throws AppError labour_office.not_assigned, board.not_found */
export async function listOfficeCases(
  ctx: Pick<Ctx, 'db' | 'pool' | 'actor'>,
  { cursor, limit }: PageRequest,
  { state, board }: Filter,
) {
  const standing = await readStanding(ctx)
  const boardId = await boardOf(ctx, standing, board)
  const from = cursor ?? (state ? beforeOldest : beforeAll)
  const values = [ctx.actor.personId, from, limit + 1, boardId ?? standing.office.code, ...(state ? [state] : [])]
  const [name, text] = boardId
    ? ([`list-of-board${state ? '-by-state' : ''}`, state ? listOfBoardByState : listOfBoard] as const)
    : ([`list-of-office${state ? '-by-state' : ''}`, state ? listOfOfficeByState : listOfOffice] as const)
  const rows = await onPool(ctx.pool)<Row>(name, text, values)
  return toPage(rows, limit, toView)
}
