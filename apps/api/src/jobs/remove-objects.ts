import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { storageKeyPattern } from '../modules/documents/document-objects.ts'
import type { Storage } from '../ports/storage/storage.ts'

const payloadSchema = z.object({ storageKey: z.string().regex(storageKeyPattern), what: z.enum(['all', 'parts']) })

/** Removes what a document left in the storage. */
export function createRemoveObjectsJob({ storage }: { storage: Storage }): Task {
  return (payload) => {
    const { storageKey, what } = payloadSchema.parse(payload)
    return storage.removeAll(what === 'all' ? storageKey : `${storageKey}/parts`)
  }
}
