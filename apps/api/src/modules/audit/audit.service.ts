import type { Ctx, Within } from '../../context.ts'

/** Appends to the audit: who, in which capacity, at what level, did or read what. */
export async function recordAudit(
  ctx: Within<Pick<Ctx, 'db' | 'actor' | 'requestId'>>,
  { action, caseId = null, aboutId = null }: { action: string; caseId?: string | null; aboutId?: string | null },
): Promise<void> {
  await ctx.db.auditRecord.create({ data: { ...ctx.actor, action, caseId, aboutId, requestId: ctx.requestId } })
}
