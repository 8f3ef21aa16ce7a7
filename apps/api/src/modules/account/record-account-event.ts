import type { Person } from '@dadkar/prisma/client'
import type { PublicCtx, Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'

/** In place of a session: what the portal did to an account by itself, because of what a registry answered. */
const noSession = '00000000-0000-0000-0000-000000000000'

/** Appends to the audit what happened to an account while nobody was signed in with it. */
export async function recordAccountEvent(
  ctx: Within<Pick<PublicCtx, 'db' | 'requestId'>>,
  { id: personId, level }: Pick<Person, 'id' | 'level'>,
  event: { action: string; aboutId: string },
): Promise<void> {
  const last = await ctx.db.personCapacity.findFirst({ where: { personId }, orderBy: { grantedAt: 'desc' } })
  if (!last) throw new Error('A person without a capacity')
  await recordAudit(
    { ...ctx, actor: { personId, sessionId: noSession, capacity: last.capacity, organizationId: null, level } },
    event,
  )
}
