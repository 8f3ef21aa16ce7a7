import { createHash } from 'node:crypto'
import type { Paper } from '@dadkar/contract/paper'
import type { NoticeKind } from '@dadkar/prisma/client'
import type { Ctx, Db, Within } from '../../context.ts'
import { queueMessage } from '../messages/messages.service.ts'

type Placing = {
  caseId: string
  kind: NoticeKind
  /** Null for one who could only be named: the paper channel serves them. */
  addresseeIds: readonly (string | null)[]
  senderName: string
  paper: Paper
}

/** Whom an SMS tells that something waits: the addressee, or those who act for an organization and have an account. */
function listAlerted(db: Db, addresseeId: string) {
  const standing = { organizationId: addresseeId, removedAt: null, joinedAt: { not: null } }
  return db.person.findMany({
    where: { OR: [{ id: addresseeId }, { subject: { memberships: { some: standing } } }] },
    select: { mobileSealed: true },
  })
}

/**
 * Keeps a paper and places it in the account of each addressee, which is service (labour procedure rules, art. 131),
 * inside the caller's transaction. Who has an account is told by SMS that something waits, and no more.
 */
export async function placeNotice(
  { db, vault }: Within<Pick<Ctx, 'db' | 'vault'>>,
  { caseId, kind, addresseeIds, senderName, paper }: Placing,
): Promise<void> {
  const body = Buffer.from(JSON.stringify(paper))
  const sha256 = new Uint8Array(createHash('sha256').update(body).digest())
  const { id: paperId } = await db.paper.create({ data: { caseId, bodySealed: vault.seal('paper', body), sha256 } })
  for (const addresseeId of addresseeIds) {
    if (!addresseeId) continue
    const notice = await db.notice.create({ data: { caseId, kind, addresseeId, senderName, paperId } })
    await db.caseEvent.create({ data: { caseId, kind: 'noticePlaced', noticeId: notice.id, at: notice.placedAt } })
    for (const { mobileSealed } of await listAlerted(db, addresseeId)) {
      await queueMessage(db, { template: 'dadkar-notice', mobileSealed })
    }
  }
}
