import type { OfficeCase } from '@dadkar/contract/case-office'
import type { OfficeCaseFilter } from '@dadkar/contract/desk'
import type { Stage } from '@dadkar/prisma/client'
import { endStates, type RegisteredState, registeredStates } from '@dadkar/procedure/case-states'
import type { Ctx } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { onPool } from '../../sql.ts'
import { countOf, officeCasesStatement } from './case-office.queries.ts'
import { readScope } from './case-scope.ts'

export type OfficeCaseRow = Omit<OfficeCase, 'registeredAt' | 'stateSince' | 'hearingAt' | 'board'> & {
  registeredAt: Date
  stateSince: Date
  hearingAt: Date | null
  boardId: string | null
  boardStage: Stage | null
  boardNumber: number | null
}

export function toOfficeCase({ boardId, boardStage, boardNumber, ...row }: OfficeCaseRow): OfficeCase {
  return {
    ...row,
    registeredAt: row.registeredAt.toISOString(),
    stateSince: row.stateSince.toISOString(),
    hearingAt: row.hearingAt?.toISOString() ?? null,
    board: boardId && boardStage && boardNumber ? { id: boardId, stage: boardStage, number: boardNumber } : null,
  }
}

type ListCtx = Pick<Ctx, 'db' | 'pool' | 'actor'>

/**
 * Cases of the office, or of the boards of a member, that meet a filter.
 * @throws AppError labour_office.not_assigned, board.not_found
 */
export async function listOfficeCases(ctx: ListCtx, { cursor, limit }: PageRequest, filter: OfficeCaseFilter) {
  const { standing, scope } = await readScope(ctx, filter.board)
  const question = { readerId: ctx.actor.personId, scope, officeCode: standing.office.code, filter, after: cursor }
  const { rows } = await ctx.pool.query<OfficeCaseRow>(officeCasesStatement({ ...question, limit: limit + 1 }))
  return toPage(rows, limit, toOfficeCase)
}

const waitingStates = registeredStates.filter((state) => !endStates.some((end) => end === state))

/** @throws AppError labour_office.not_assigned, board.not_found */
export async function countOfficeCases(ctx: ListCtx, { board }: Pick<OfficeCaseFilter, 'board'>) {
  const { scope } = await readScope(ctx, board)
  const values = [ctx.actor.personId, scope.values, waitingStates]
  const count = onPool(ctx.pool)
  return {
    counts: await count<{ state: RegisteredState; cases: number }>(
      `count-${scope.column}`,
      countOf(scope.column),
      values,
    ),
  }
}
