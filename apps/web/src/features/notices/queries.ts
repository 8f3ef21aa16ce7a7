import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'
import { queryClient } from '../../lib/query-client.ts'
import { askFor, type KartablFilter } from './kartabl-filter.ts'
import { readPaper } from './paper-digest.ts'

/** All that is known of the kartabl, the count in the frame included. */
const root = 'notices'

/** A page of the kartabl at a time; `text` is what is searched for. */
export function kartablQuery(filter: KartablFilter, text: string) {
  return infiniteQueryOptions({
    queryKey: [root, 'list', filter, text],
    queryFn: ({ pageParam: cursor }) =>
      unwrap(api.POST('/v1/notices/search', { body: { ...askFor(filter, text), ...(cursor && { cursor }) } })),
    ...byCursor,
  })
}

/** What is to be done first. */
export const nearestDuesQuery = queryOptions({
  queryKey: [root, 'list', 'nearest'],
  queryFn: () => unwrap(api.POST('/v1/notices/search', { body: { box: 'due', limit: 3 } })),
})

/** Marks notices for the reader alone, and asks for the lists anew. */
export async function markNotices(body: Schemas['MarkNotices']): Promise<void> {
  await unwrap(api.POST('/v1/notices/marks', { body }))
  await queryClient.invalidateQueries({ queryKey: [root, 'list'] })
}

export function noticeQuery(id: string) {
  return queryOptions({
    queryKey: [root, id],
    queryFn: () => unwrap(api.GET('/v1/notices/{id}', { params: { path: { id } } })),
  })
}

/** The paper as it arrived, byte for byte. Forgotten as soon as nobody looks at it. */
export function paperQuery(id: string) {
  return queryOptions({
    queryKey: [root, id, 'paper'],
    queryFn: async () =>
      readPaper(await unwrap(api.GET('/v1/notices/{id}/paper', { params: { path: { id } }, parseAs: 'arrayBuffer' }))),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}

/** The same paper as a PDF file. */
export function loadPdf(id: string): Promise<Blob> {
  return unwrap<Blob>(api.GET('/v1/notices/{id}/paper.pdf', { params: { path: { id } }, parseAs: 'blob' }))
}

/** Opens a notice; `key` lets a repeated press count once. */
export async function openNotice(id: string, key: string) {
  const notice = await unwrap(
    api.POST('/v1/notices/{id}/open', { params: { path: { id }, header: { 'Idempotency-Key': key } } }),
  )
  queryClient.setQueryData(noticeQuery(id).queryKey, notice)
  // The list, the count in the frame and the page of the case now say otherwise.
  void queryClient.invalidateQueries({ queryKey: [root, 'list'] })
  void queryClient.invalidateQueries({ queryKey: [root, 'count'] })
  void queryClient.invalidateQueries({ queryKey: ['cases', notice.caseId] })
}
