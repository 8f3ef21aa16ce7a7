import type { DocumentState } from '@dadkar/prisma/client'
import type { Pool } from 'pg'
import { onPool } from '../../sql.ts'

type Stretch = { documentId: string; offset: number; size: number; object: string }

/**
 * Takes a stored stretch of a file into the document, if it is the next one and nobody was faster; with the last one
 * the checks are queued, all in one statement.
 * @returns the state afterwards, null when the stretch was not the next one
 */
export async function acknowledgePart(pool: Pool, stretch: Stretch): Promise<DocumentState | null> {
  const { documentId, offset, size, object } = stretch
  const [row] = await onPool(pool)<{ state: DocumentState }>(
    'documents.acknowledgePart',
    `with moved as (
       update document set received = received + $3::int, changed_at = now(),
         state = case when received + $3::int = size then 'processing'::document_state else state end
       where id = $1 and state = 'uploading' and received = $2::int and received + $3::int <= size
       returning id, state, storage_key
     ), kept as (
       insert into document_part (document_id, "offset", size, object) select id, $2, $3, $4 from moved
     ), queued as (
       select graphile_worker.add_job('processDocument', json_build_object('documentId', id, 'storageKey', storage_key))
       from moved where state = 'processing'
     )
     select state::text as state, (select count(*) from queued) as jobs from moved`,
    [documentId, offset, size, object],
  )
  return row?.state ?? null
}
