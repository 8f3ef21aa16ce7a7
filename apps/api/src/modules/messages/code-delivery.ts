import type { Challenge } from '@dadkar/contract/code'
import type { Message } from '@dadkar/prisma/client'
import { policy } from '../../config.ts'
import type { Db } from '../../context.ts'

type Way = Pick<Message, 'state' | 'delivery' | 'createdAt' | 'sentAt'>

/** How far the SMS of a code has come. A message that stands in for a lost one counts from its own beginning. */
export function deliveryOf(message: Way | null, now: Date): NonNullable<Challenge['delivery']> {
  if (!message) return 'queued'
  if (message.delivery === 'delivered') return 'delivered'
  if (message.delivery || message.state === 'failed') return 'undelivered'
  const since = message.sentAt ?? message.createdAt
  if (now.getTime() - since.getTime() > policy.lateAfter * 1000) return 'late'
  return message.state === 'sent' ? 'sent' : 'queued'
}

/** The same for the newest SMS of a code. */
export async function findDelivery(db: Db, challengeId: string): Promise<NonNullable<Challenge['delivery']>> {
  const newest = await db.message.findFirst({ where: { challengeId }, orderBy: { id: 'desc' } })
  return deliveryOf(newest, new Date())
}
