import type { Prisma } from '@dadkar/prisma/client'
import type { Actor } from '../../context.ts'

/**
 * The actor's own: what they sent, and what was scanned at a counter once they took over what it confirmed. What they
 * removed is not, though a case may keep it.
 */
export function ownedBy({ personId }: Pick<Actor, 'personId'>): Prisma.DocumentWhereInput {
  return { ownerId: personId, removedAt: null, OR: [{ enrolmentId: null }, { enrolment: { state: 'bound' } }] }
}

/**
 * A document is its owner's alone. What a clerk scans is in their hands while the visit is open and theirs; to anybody
 * else, and afterwards to the clerk too, it does not exist.
 */
export function visibleTo(actor: Pick<Actor, 'personId' | 'capacity'>): Prisma.DocumentWhereInput {
  if (actor.capacity !== 'clerk') return ownedBy(actor)
  const visit = { clerkId: actor.personId, state: 'open', validUntil: { gt: new Date() } } as const
  return { OR: [ownedBy(actor), { enrolment: visit }] }
}
