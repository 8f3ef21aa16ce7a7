import type { Person } from '@dadkar/prisma/client'
import type { PublicCtx, Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'

/** Appends to the audit what the portal did to an account by itself, because of what a registry answered. */
export function recordAccountEvent(
  ctx: Within<Pick<PublicCtx, 'db' | 'requestId'>>,
  { id: ofPersonId }: Pick<Person, 'id'>,
  event: { action: string; aboutId: string },
): Promise<void> {
  return recordAudit({ ...ctx, actor: null }, { ...event, ofPersonId })
}
