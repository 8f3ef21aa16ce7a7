import type { OfficeCase } from '@dadkar/contract/case-office'
import type { CaseState, Stage } from '@dadkar/prisma/client'
import { endStates, type RegisteredState, registeredStates } from '@dadkar/procedure/case-states'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { onPool } from '../../sql.ts'
import { beforeAll } from '../cases/cases.queries.ts'
import { beforeOldest, countOf, listOf } from './case-office.queries.ts'
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

type Filter = { state?: CaseState | 'ended' | undefined; board?: string | undefined }

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
  const what = state === undefined ? 'open' : state === 'ended' ? 'ended' : 'byState'
  const from = cursor ?? (what === 'byState' ? beforeOldest : beforeAll)
  const scope = boardId ? 'board_id' : 'office_code'
  const values = [ctx.actor.personId, from, limit + 1, boardId ?? standing.office.code]
  const given = what === 'byState' ? [...values, state] : values
  const rows = await onPool(ctx.pool)<Row>(`list-${scope}-${what}`, listOf(scope, what), given)
  return toPage(rows, limit, toView)
}

const waitingStates = registeredStates.filter((state) => !endStates.some((end) => end === state))

/** @throws AppError labour_office.not_assigned, board.not_found */
export async function countOfficeCases(ctx: Pick<Ctx, 'db' | 'pool' | 'actor'>, { board }: Pick<Filter, 'board'>) {
  const standing = await readStanding(ctx)
  const boardId = await boardOf(ctx, standing, board)
  const scope = boardId ? 'board_id' : 'office_code'
  const values = [ctx.actor.personId, boardId ?? standing.office.code, waitingStates]
  return {
    counts: await onPool(ctx.pool)<{ state: RegisteredState; cases: number }>(`count-${scope}`, countOf(scope), values),
  }
}
