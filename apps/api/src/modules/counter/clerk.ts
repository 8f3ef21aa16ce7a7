import type { CounterOffice } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'
import { type AuditAct, recordAudit } from '../audit/audit.service.ts'
import { nameOf } from '../offices/office-view.ts'

/** A clerk at work: in an office that is open. */
export type ClerkCtx = Ctx & { office: CounterOffice }

/** @throws AppError counter.no_office */
export async function atOffice(ctx: Ctx): Promise<ClerkCtx> {
  const { personId } = ctx.actor
  const held = await ctx.db.personCapacity.findUnique({
    where: { personId_capacity: { personId, capacity: 'clerk' } },
    include: { office: true },
  })
  if (!held?.office?.isOpen) throw new AppError('counter.no_office')
  return { ...ctx, office: held.office }
}

type CounterAct = Pick<AuditAct, 'action' | 'aboutId' | 'reason'> & { subjectId: string }

/** Records what the clerk did, with the office; the person finds it in their access log as soon as they have one. */
export function recordAtCounter(ctx: Within<ClerkCtx>, { subjectId, ...act }: CounterAct): Promise<void> {
  return recordAudit(ctx, { ...act, ofPersonId: subjectId, office: nameOf(ctx.office) })
}
