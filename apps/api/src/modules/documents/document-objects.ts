import { randomBytes, randomUUID } from 'node:crypto'
import type { Document } from '@dadkar/prisma/client'
import type { Ctx, Db } from '../../context.ts'

/** Where the objects of a new document will lie: nothing in it says whose they are. */
export function makeStorageKey(): string {
  const name = randomBytes(16).toString('hex')
  return `${name.slice(0, 2)}/${name}`
}

export const storageKeyPattern = /^[0-9a-f]{2}\/[0-9a-f]{32}$/

type Stored = Pick<Document, 'id' | 'storageKey'>

/** The places of a document's objects, and the labels that bind each sealed object to its place. */
export const objects = {
  parts: ({ storageKey }: Stored) => `${storageKey}/parts`,
  newPart: ({ storageKey }: Stored) => `${storageKey}/parts/${randomUUID()}`,
  content: ({ storageKey }: Stored) => `${storageKey}/content`,
  preview: ({ storageKey }: Stored) => `${storageKey}/preview`,
}

export const labels = {
  part: ({ id }: Stored, offset: number) => `${id}:part:${offset}`,
  content: ({ id }: Stored) => `${id}:content`,
  preview: ({ id }: Stored) => `${id}:preview`,
}

export function openKey({ vault }: Pick<Ctx, 'vault'>, document: Pick<Document, 'keySealed'>): Buffer {
  return vault.open('documentKey', document.keySealed)
}

/** Has everything below a document's place removed, or only the parts it arrived in, once the transaction is done. */
export async function queueRemoval(db: Db, { storageKey }: Stored, what: 'all' | 'parts'): Promise<void> {
  await db.$executeRaw`
    select graphile_worker.add_job('removeObjects', json_build_object('storageKey', ${storageKey}::text, 'what', ${what}::text))`
}
