import type { PrismaClient } from '@dadkar/prisma/client'
import type { Task } from 'graphile-worker'
import { policy } from '../config.ts'
import { queueRemoval } from '../modules/documents/document-objects.ts'

const atOnce = 500

/** Gives up uploads that stood still for a week. */
export function createSweepUploadsJob({ db }: { db: PrismaClient }): Task {
  return async () => {
    const stale = { state: 'uploading', changedAt: { lt: new Date(Date.now() - policy.uploadLife * 1000) } } as const
    for (const document of await db.document.findMany({ where: stale, take: atOnce })) {
      await db.$transaction(async (tx) => {
        const { count } = await tx.document.deleteMany({ where: { id: document.id, ...stale } })
        if (count > 0) await queueRemoval(tx, document, 'all')
      })
    }
  }
}
