import type { DocumentKind } from '@dadkar/contract/document-rules'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { describeFile } from '../../lib/document-file.ts'
import { documentLists, forgetDocuments, pollWhileChecked } from '../../lib/documents.ts'
import { sendFile } from '../../lib/upload-store.ts'
import { fromOffice } from './queries.ts'

/** What was scanned in a visit: few enough for one page. */
export function scansQuery(id: string) {
  return queryOptions({
    queryKey: [...documentLists, 'visit', id],
    queryFn: async () => {
      const params = { path: { id }, query: { limit: 100 } }
      return (await unwrap(api.GET('/v1/counter/enrolments/{id}/documents', { params }))).items
    },
    refetchInterval: pollWhileChecked,
  })
}

/** Announces a scan; its bytes then go by themselves. */
export async function sendScan(id: string, kind: DocumentKind, title: string | null, file: File): Promise<void> {
  const body = { kind, title, ...(await describeFile(file)) }
  const { id: documentId } = await fromOffice(
    unwrap(api.POST('/v1/counter/enrolments/{id}/documents', { params: { path: { id } }, body })),
  )
  await forgetDocuments()
  void sendFile(documentId, file)
}
