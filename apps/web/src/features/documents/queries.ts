import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import {
  type Document,
  documentLists,
  forgetDocuments,
  pollWhileChecked,
  type StartDocument,
} from '../../lib/documents.ts'

/** A person has at most sixty: one page holds them all. */
export function documentsQuery() {
  return queryOptions({
    queryKey: documentLists,
    queryFn: async () => (await unwrap(api.GET('/v1/documents', { params: { query: { limit: 100 } } }))).items,
    refetchInterval: pollWhileChecked,
  })
}

export function meQuery() {
  return queryOptions({ queryKey: ['me'], queryFn: () => unwrap(api.GET('/v1/me')) })
}

export async function startDocument(body: StartDocument, key: string): Promise<Document> {
  const document = await unwrap(api.POST('/v1/documents', { params: { header: { 'Idempotency-Key': key } }, body }))
  await forgetDocuments()
  return document
}
