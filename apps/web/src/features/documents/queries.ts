import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'

export type Document = Schemas['Document']
export type StartDocument = Schemas['StartDocument']

const root = 'documents'
const pollMs = 1500

/** A person has at most sixty: one page holds them all. While one is being checked, the list asks again. */
export function documentsQuery() {
  return queryOptions({
    queryKey: [root, 'list'],
    queryFn: async () => (await unwrap(api.GET('/v1/documents', { params: { query: { limit: 100 } } }))).items,
    refetchInterval: ({ state }) => state.data?.some((document) => document.state === 'processing') && pollMs,
  })
}

export function meQuery() {
  return queryOptions({ queryKey: ['me'], queryFn: () => unwrap(api.GET('/v1/me')) })
}

export function forgetDocuments() {
  return queryClient.invalidateQueries({ queryKey: documentsQuery().queryKey })
}

export async function startDocument(body: StartDocument, key: string): Promise<Document> {
  const document = await unwrap(api.POST('/v1/documents', { params: { header: { 'Idempotency-Key': key } }, body }))
  await forgetDocuments()
  return document
}

export async function removeDocument(id: string): Promise<void> {
  await unwrap(api.DELETE('/v1/documents/{id}', { params: { path: { id } } }))
  await forgetDocuments()
}

/** The small picture. It does not change, and nobody else has it. */
export function previewQuery(id: string) {
  return queryOptions({
    queryKey: [root, 'preview', id],
    queryFn: () => unwrap<Blob>(api.GET('/v1/documents/{id}/preview', { params: { path: { id } }, parseAs: 'blob' })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Fetches the document and hands it to the browser to keep, under the name it came with. */
export async function downloadDocument({ id, fileName, mediaType }: Document): Promise<void> {
  const blob = await unwrap<Blob>(api.GET('/v1/documents/{id}/content', { params: { path: { id } }, parseAs: 'blob' }))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = mediaType === 'image/jpeg' ? `${fileName.replace(/\.\w{1,8}$/, '')}.jpg` : fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
