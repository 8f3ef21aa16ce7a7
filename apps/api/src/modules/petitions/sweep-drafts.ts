import type { Prisma } from '@dadkar/prisma/client'
import { policy } from '../../config.ts'
import type { PublicCtx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { queueMessage } from '../messages/messages.service.ts'

type SweepCtx = Pick<PublicCtx, 'db' | 'requestId'>

const atOnce = 500

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000)
const untouchedFor = (seconds: number) => ({ submittedAt: null, updatedAt: { lt: ago(seconds) } })

/**
 * Tells by one SMS that drafts of a person will soon be removed. That they were told is written with the message, so that
 * neither a second job nor one that was killed tells it twice or not at all.
 */
export async function remindOfDrafts({ db }: SweepCtx): Promise<void> {
  const due = { ...untouchedFor(policy.draftLife - policy.draftReminder), remindedAt: null }
  const drafts = await db.petition.findMany({
    where: due,
    orderBy: { updatedAt: 'asc' },
    select: { claimantId: true, claimant: { select: { mobileSealed: true, closedAt: true } } },
    take: atOnce,
  })
  for (const { claimantId, claimant } of drafts) {
    await db.$transaction(async (tx) => {
      const { count } = await tx.petition.updateMany({
        where: { ...due, claimantId },
        data: { remindedAt: new Date() },
      })
      if (count === 0 || claimant.closedAt) return
      await queueMessage(tx, { template: 'dadkar-draft', mobileSealed: claimant.mobileSealed })
    })
  }
}

/** Removes the drafts that nobody has touched for so long, and of which their owner was told in time. */
export async function removeDrafts({ db, requestId }: SweepCtx): Promise<void> {
  const over = {
    ...untouchedFor(policy.draftLife),
    remindedAt: { lt: ago(policy.draftReminder) },
  } satisfies Prisma.PetitionWhereInput
  const drafts = await db.petition.findMany({ where: over, select: { id: true, claimantId: true }, take: atOnce })
  for (const { id, claimantId } of drafts) {
    await db.$transaction(async (tx) => {
      const { count } = await tx.petition.deleteMany({ where: { id, ...over } })
      if (count === 0) return
      const act = { action: 'petition.expire', aboutId: id, ofPersonId: claimantId }
      await recordAudit({ db: tx, requestId, actor: null }, act)
    })
  }
}
