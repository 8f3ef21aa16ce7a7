import type { PrismaClient } from '@dadkar/prisma/client'
import type { Task } from 'graphile-worker'
import { policy } from '../config.ts'

const challengesKept = 7 * 24 * 3600
/** The status page shows ninety days. */
const ledgerKept = 400 * 24 * 3600

/** Keys tell time, so that old rows are found by the primary key. */
function firstKeyAt(moment: Date): string {
  const hex = moment.getTime().toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}

function secondsAgo(seconds: number): Date {
  return new Date(Date.now() - seconds * 1000)
}

/** Removes what is over and no evidence: attempts never finished, old codes, repeatable answers, spent counters,
 * sign-ins of more than a year ago. */
export function createSweepJob({ db }: { db: PrismaClient }): Task {
  return async () => {
    await db.idempotentRequest.deleteMany({ where: { startedAt: { lt: secondsAgo(policy.idempotencyLife) } } })
    await db.verification.deleteMany({ where: { expiresAt: { lt: new Date() }, state: { not: 'verified' } } })
    await db.challenge.deleteMany({ where: { expiresAt: { lt: secondsAgo(challengesKept) } } })
    await db.outage.deleteMany({ where: { ended: { lt: secondsAgo(ledgerKept) } } })
    await db.serviceHour.deleteMany({ where: { hour: { lt: secondsAgo(ledgerKept) } } })
    await db.passkeyChallenge.deleteMany({ where: { expiresAt: { lt: new Date() } } })
    await db.mobileChange.deleteMany({ where: { expiresAt: { lt: secondsAgo(challengesKept) } } })
    await db.session.deleteMany({ where: { id: { lt: firstKeyAt(secondsAgo(policy.signInHistory)) } } })
    await db.rateLimit.deleteMany({ where: { expire: { lt: Date.now() } } })
  }
}
