import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from './api.ts'
import { queryClient } from './query-client.ts'
import { saveFile } from './save-file.ts'

export type Document = Schemas['Document']
type StartDocument = Schemas['StartDocument']

/** How the key of every list of documents begins: one's own, and those of a visit at the counter. */
export const documentLists = ['documents', 'list'] as const

const pollMs = 1500

/** While one of a list is being checked, the list asks again. */
export function pollWhileChecked({ state }: { state: { data?: readonly Document[] } }): number | false {
  return state.data?.some((document) => document.state === 'processing') ? pollMs : false
}

/** One's own. A person has at most sixty: one page holds them all. */
export function documentsQuery() {
  return queryOptions({
    queryKey: documentLists,
    queryFn: async () => (await unwrap(api.GET('/v1/documents', { params: { query: { limit: 100 } } }))).items,
    refetchInterval: pollWhileChecked,
  })
}

/** What has not arrived, or was not accepted, cannot be handed in. @throws a problem of the field `documents` */
export async function requireReady(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const documents = await queryClient.ensureQueryData(documentsQuery())
  const isReady = (id: string) => documents.find((document) => document.id === id)?.state === 'ready'
  if (ids.every(isReady)) return
  const problem = { code: 'request.invalid', fields: { documents: 'brief_documents.not_ready' } }
  throw Object.assign(new Error('A document is not ready'), { problem })
}

/** Announces a file; its bytes are sent afterwards. */
export async function startDocument(body: StartDocument, key: string): Promise<Document> {
  const document = await unwrap(api.POST('/v1/documents', { params: { header: { 'Idempotency-Key': key } }, body }))
  await forgetDocuments()
  return document
}

export function forgetDocuments() {
  return queryClient.invalidateQueries({ queryKey: documentLists })
}

export async function removeDocument(id: string): Promise<void> {
  await unwrap(api.DELETE('/v1/documents/{id}', { params: { path: { id } } }))
  await forgetDocuments()
}

/** The small picture. It does not change. */
export function previewQuery(id: string) {
  return queryOptions({
    queryKey: ['documents', 'preview', id],
    queryFn: () => unwrap<Blob>(api.GET('/v1/documents/{id}/preview', { params: { path: { id } }, parseAs: 'blob' })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** How the small picture of a file is asked for, whoever keeps it. */
export type PictureQuery = ReturnType<typeof previewQuery>

/** Fetches the document and hands it to the browser to keep, under the name it came with. */
export async function downloadDocument({ id, fileName, mediaType }: Document): Promise<void> {
  const blob = await unwrap<Blob>(api.GET('/v1/documents/{id}/content', { params: { path: { id } }, parseAs: 'blob' }))
  saveFile(blob, mediaType === 'image/jpeg' ? `${fileName.replace(/\.\w{1,8}$/, '')}.jpg` : fileName)
}
