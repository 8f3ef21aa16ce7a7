import type { Db } from '../../context.ts'
import { queueMessage } from '../messages/messages.service.ts'

/**
 * Tells the others who act for an organization that the account of one of them was closed, by an SMS to each, in the
 * caller's transaction. It names nobody; the list of members says who.
 */
export async function tellOfClosedMember(db: Db, subjectId: string): Promise<void> {
  const acting = { removedAt: null, joinedAt: { not: null } }
  const organizations = { some: { ...acting, organization: { members: { some: { ...acting, subjectId } } } } }
  const others = await db.person.findMany({
    where: { id: { not: subjectId }, closedAt: null, subject: { memberships: organizations } },
    select: { mobileSealed: true },
  })
  for (const { mobileSealed } of others) await queueMessage(db, { template: 'dadkar-member-closed', mobileSealed })
}
