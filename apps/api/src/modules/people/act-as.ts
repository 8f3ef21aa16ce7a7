import type { OwnCapacity } from '@dadkar/contract/person'
import type { Capacity } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { joinOrganization } from '../organizations/organizations.service.ts'
import { type Acting, changeActing, type OpenSession } from '../sessions/sessions.service.ts'

/** The capacities the actor may act in: their own, then those for organizations. */
export async function listOwnCapacities({ db, actor }: Pick<Ctx, 'db' | 'actor'>): Promise<{ items: OwnCapacity[] }> {
  const { personId } = actor
  const [own, standings] = await Promise.all([
    db.personCapacity.findMany({ where: { personId }, orderBy: { grantedAt: 'asc' } }),
    db.organizationMember.findMany({
      where: { subjectId: personId, removedAt: null },
      include: { organization: true },
      orderBy: { id: 'asc' },
    }),
  ])
  const isCurrent = (capacity: Capacity, organizationId: string | null) =>
    actor.capacity === capacity && actor.organizationId === organizationId
  return {
    items: [
      ...own.map(({ capacity, basis }) => ({
        capacity,
        organization: null,
        basis,
        isCurrent: isCurrent(capacity, null),
      })),
      ...standings.map(({ organization: { id, name } }) => ({
        capacity: 'employer' as const,
        organization: { id, name },
        basis: null,
        isCurrent: isCurrent('employer', id),
      })),
    ],
  }
}

/**
 * Goes on in another capacity, for oneself or (always as employer) for an organization that one may act for.
 * @throws AppError capacity.not_held, session.ended
 */
export async function actAs(
  ctx: Pick<Ctx, 'db' | 'pool' | 'actor' | 'requestId'>,
  acting: Acting,
): Promise<OpenSession> {
  const { capacity, organizationId } = acting
  const { personId } = ctx.actor
  const isHeld = organizationId
    ? capacity === 'employer' && (await joinOrganization(ctx, organizationId))
    : await ctx.db.personCapacity.findUnique({ where: { personId_capacity: { personId, capacity } } })
  if (!isHeld) throw new AppError('capacity.not_held')
  const open = await changeActing(ctx, acting)
  await recordAudit({ ...ctx, actor: open.actor }, { action: 'session.act_as', aboutId: organizationId })
  return open
}
