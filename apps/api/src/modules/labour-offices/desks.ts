import type { Desk } from '@dadkar/contract/labour-office'
import type { DeskKind } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { toDeskView, withPerson } from './labour-office-view.ts'
import { type PlaceCtx, requireHolder, requireOther } from './places.ts'

type Place = { officeCode: string; personId: string }

/**
 * Puts an officer at a desk; whoever had another leaves it.
 * @throws AppError labour_office.not_found, person.not_found, staff.of_oneself, staff.not_held, session.step_up_required
 */
export async function giveDesk(ctx: PlaceCtx, { officeCode, personId }: Place, kind: DeskKind): Promise<Desk> {
  requireStepUp(ctx)
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    const office = await tx.labourOffice.findUnique({ where: { code: officeCode } })
    if (!office) throw new AppError('labour_office.not_found')
    await requireHolder(inside, personId, 'officer')
    const row = await tx.desk.upsert({
      where: { personId },
      create: { personId, officeCode, kind },
      update: { officeCode, kind },
      include: withPerson,
    })
    await recordAudit(inside, { action: 'desk.give', aboutId: office.id, ofPersonId: personId })
    return toDeskView(row)
  })
}

/** @throws AppError desk.not_found, also where they have moved to another office; staff.of_oneself, session.step_up_required */
export async function endDesk(ctx: PlaceCtx, { officeCode, personId }: Place): Promise<undefined> {
  requireStepUp(ctx)
  requireOther(ctx, personId)
  await ctx.db.$transaction(async (tx) => {
    const office = await tx.labourOffice.findUnique({ where: { code: officeCode } })
    const { count } = await tx.desk.deleteMany({ where: { personId, officeCode } })
    if (!office || count === 0) throw new AppError('desk.not_found')
    await recordAudit({ ...ctx, db: tx }, { action: 'desk.end', aboutId: office.id, ofPersonId: personId })
  })
}
