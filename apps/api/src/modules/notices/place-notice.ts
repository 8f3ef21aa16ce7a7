import { createHash } from 'node:crypto'
import type { Ctx, Db, Within } from '../../context.ts'
import { queueMessage } from '../messages/messages.service.ts'

type Placing = { caseId: string; addresseeId: string | null; senderName: string; body: Buffer }

/** Whom an SMS tells that something waits: the addressee, or those who act for an organization and have an account. */
function listAlerted(db: Db, addresseeId: string) {
  const standing = { organizationId: addresseeId, removedAt: null, joinedAt: { not: null } }
  return db.person.findMany({
    where: { OR: [{ id: addresseeId }, { subject: { memberships: { some: standing } } }] },
    select: { mobileSealed: true },
  })
}

/**
 * Keeps a paper and places it in the addressee's account, which is service (labour procedure rules, art. 131), inside
 * the caller's transaction. Who has an account is told by SMS that something waits, and no more.
 */
export async function placeNotice(
  ctx: Within<Pick<Ctx, 'db' | 'vault'>>,
  { caseId, addresseeId, senderName, body }: Placing,
): Promise<void> {
  const { db, vault } = ctx
  const sha256 = new Uint8Array(createHash('sha256').update(body).digest())
  const paper = await db.paper.create({ data: { caseId, bodySealed: vault.seal('paper', body), sha256 } })
  if (!addresseeId) return
  const notice = await db.notice.create({
    data: { caseId, kind: 'petitionCopy', addresseeId, senderName, paperId: paper.id },
  })
  await db.caseEvent.create({ data: { caseId, kind: 'noticePlaced', noticeId: notice.id, at: notice.placedAt } })
  for (const { mobileSealed } of await listAlerted(db, addresseeId)) {
    await queueMessage(db, { template: 'dadkar-notice', mobileSealed })
  }
}
