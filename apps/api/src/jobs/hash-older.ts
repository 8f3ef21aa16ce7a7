import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { hashOlder } from '../modules/documents/content-hash.ts'

const payloadSchema = z.object({ documentId: z.uuid() })

/** Gives a document from before hashes were kept its own. A migration asks for it, for each of them. */
export function createHashOlderJob(ctx: Parameters<typeof hashOlder>[0]): Task {
  return (payload) => hashOlder(ctx, payloadSchema.parse(payload).documentId)
}
