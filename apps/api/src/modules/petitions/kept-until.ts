import type { Petition } from '@dadkar/prisma/client'
import { policy } from '../../config.ts'

const after = (moment: Date, seconds: number) => moment.getTime() + seconds * 1000

/** When a draft is removed, unless it is changed meanwhile: never before its owner has known of it for long enough. */
export function keptUntil({ updatedAt, remindedAt }: Pick<Petition, 'updatedAt' | 'remindedAt'>): string {
  const byChange = after(updatedAt, policy.draftLife)
  const byReminder = remindedAt ? after(remindedAt, policy.draftReminder) : byChange
  return new Date(Math.max(byChange, byReminder)).toISOString()
}
