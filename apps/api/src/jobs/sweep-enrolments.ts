import type { PrismaClient } from '@dadkar/prisma/client'
import type { Task } from 'graphile-worker'
import { policy } from '../config.ts'
import { queueRemoval } from '../modules/documents/document-objects.ts'

const atOnce = 500

/**
 * Removes what was scanned at a counter for a person who never took it over, and the enrolments that nobody ever took to
 * a counter. What a clerk has had in hand stays: it is evidence of their work.
 */
export function createSweepEnrolmentsJob({ db }: { db: PrismaClient }): Task {
  return async () => {
    const over = {
      state: { not: 'bound' },
      validUntil: { lt: new Date(Date.now() - policy.scansKept * 1000) },
    } as const
    for (const document of await db.document.findMany({ where: { enrolment: over }, take: atOnce })) {
      await db.$transaction(async (tx) => {
        const { count } = await tx.document.deleteMany({ where: { id: document.id, enrolment: over } })
        if (count > 0) await queueRemoval(tx, document, 'all')
      })
    }
    await db.enrolment.deleteMany({ where: { state: 'open', clerkId: null, validUntil: over.validUntil } })
  }
}
