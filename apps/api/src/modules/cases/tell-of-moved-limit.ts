import type { Db } from '../../context.ts'
import { queueMessage } from '../messages/messages.service.ts'

/**
 * Tells whom a limit binds that something changed, by an SMS to each person who acts for them, in the caller's transaction:
 * not what, nor in which case. Who has no account reads it on paper or not at all.
 * @param told subjects who had such an SMS by the same piece of work, be it for another of their cases: nobody gets two
 */
export async function tellOfMovedLimit(db: Db, subjectId: string, told: Set<string>): Promise<void> {
  if (told.has(subjectId)) return
  const acting = { some: { organizationId: subjectId, removedAt: null, joinedAt: { not: null } } }
  const people = await db.person.findMany({
    where: { closedAt: null, OR: [{ id: subjectId }, { subject: { memberships: acting } }] },
    select: { mobileSealed: true },
  })
  for (const { mobileSealed } of people) await queueMessage(db, { template: 'dadkar-changed', mobileSealed })
  told.add(subjectId)
}
