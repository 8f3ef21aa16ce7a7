import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { storageKeyPattern } from '../modules/documents/document-objects.ts'
import { processDocument } from '../modules/documents/process-document.ts'

const payloadSchema = z.object({ documentId: z.uuid(), storageKey: z.string().regex(storageKeyPattern) })

/** Scans and examines one file that has arrived whole. */
export function createProcessDocumentJob(ctx: Parameters<typeof processDocument>[0]): Task {
  return (payload, { job }) => {
    const { documentId, storageKey } = payloadSchema.parse(payload)
    return processDocument(ctx, documentId, storageKey, job.attempts)
  }
}
