import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../../lib/api.ts'
import { queryClient } from '../../../lib/query-client.ts'
import { askAgain } from '../queries.ts'

export type CorrectionDraft = Schemas['CorrectionDraft']

/** The correction that is being written. */
export function correctionQuery(id: string) {
  return queryOptions({
    queryKey: ['office', 'correction', id],
    queryFn: () => unwrap(api.GET('/v1/office/cases/{id}/correction', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  })
}

/** Another member may have written or signed. */
export function readCorrectionAgain(id: string): Promise<CorrectionDraft> {
  return queryClient.fetchQuery({ ...correctionQuery(id), staleTime: 0 })
}

async function keep(id: string, call: Promise<CorrectionDraft>): Promise<CorrectionDraft> {
  const draft = await call
  queryClient.setQueryData(correctionQuery(id).queryKey, draft)
  return draft
}

export function saveCorrection(id: string, body: Schemas['SaveCorrection']): Promise<CorrectionDraft> {
  return keep(id, unwrap(api.PUT('/v1/office/cases/{id}/correction', { params: { path: { id } }, body })))
}

/** `key` lets a repeated press count once. Once it is issued nothing is being written, and the case has changed. */
export async function signCorrection(id: string, version: number, key: string): Promise<CorrectionDraft> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } }
  const call = unwrap(api.POST('/v1/office/cases/{id}/correction/signatures', { params, body: { version } }))
  const draft = await keep(id, call)
  if (draft.version === 0) await askAgain(id)
  return draft
}
