import type { AdministeredBoard } from '@dadkar/contract/labour-office'
import type { Stage } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { toBoardView, withMembers } from './labour-office-view.ts'
import type { PlaceCtx } from './places.ts'

/**
 * Adds a board with empty seats. The office's row is locked, so that two at once get two numbers.
 * @throws AppError labour_office.not_found, session.step_up_required
 */
export async function addBoard(ctx: PlaceCtx, officeCode: string, stage: Stage): Promise<AdministeredBoard> {
  requireStepUp(ctx)
  return ctx.db.$transaction(async (tx) => {
    const offices = await tx.$queryRaw<object[]>`
      select 1 from labour_office where code = ${officeCode} for no key update`
    if (offices.length === 0) throw new AppError('labour_office.not_found')
    const last = await tx.board.findFirst({ where: { officeCode, stage }, orderBy: { number: 'desc' } })
    const number = (last?.number ?? 0) + 1
    const row = await tx.board.create({ data: { officeCode, stage, number }, include: withMembers })
    await recordAudit({ ...ctx, db: tx }, { action: 'board.add', aboutId: row.id })
    return toBoardView(row)
  })
}
