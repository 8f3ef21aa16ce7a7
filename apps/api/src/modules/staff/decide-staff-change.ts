import type { StaffChange } from '@dadkar/contract/staff'
import { AppError } from '../../app-error.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { applyChange, readPending, reasonLabel, type StaffCtx, toView } from './staff-change.ts'

/**
 * A second administrator agrees, and the change is done. The one it concerns may agree too: nobody stays administrator
 * against two.
 * @throws AppError staff_change.not_found, staff_change.own, staff.last_administrator, session.step_up_required
 */
export function agreeToStaffChange(ctx: StaffCtx, id: string): Promise<StaffChange> {
  return decide(ctx, id, 'done')
}

/**
 * Another administrator declines, or the one who proposed withdraws.
 * @throws AppError staff_change.not_found, session.step_up_required
 */
export function declineStaffChange(ctx: StaffCtx, id: string): Promise<StaffChange> {
  return decide(ctx, id, 'declined')
}

async function decide(ctx: StaffCtx, id: string, state: 'done' | 'declined'): Promise<StaffChange> {
  requireStepUp(ctx)
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    const row = await readPending(inside, id)
    const { personId, capacity, kind, proposedById, reasonSealed } = row
    if (state === 'done' && proposedById === ctx.actor.personId) throw new AppError('staff_change.own')
    const decided = { state, decidedById: ctx.actor.personId, decidedAt: new Date() }
    const { count } = await tx.staffChange.updateMany({ where: { id, state: 'pending' }, data: decided })
    if (count === 0) throw new AppError('staff_change.not_found')
    const action = state === 'done' ? 'staff.agree' : 'staff.decline'
    await recordAudit(inside, { action, aboutId: id, ofPersonId: personId })
    const reason = ctx.vault.openText(reasonLabel, reasonSealed)
    if (state === 'done') await applyChange(inside, { personId, capacity, kind, reason })
    return toView(ctx, { ...row, ...decided })
  })
}
