import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'
import { queryClient } from '../../lib/query-client.ts'

const root = 'cases'

export function casesQuery() {
  return infiniteQueryOptions({
    queryKey: [root, 'list'],
    queryFn: ({ pageParam }) => unwrap(api.GET('/v1/cases', { params: { query: { cursor: pageParam } } })),
    ...byCursor,
  })
}

export function caseQuery(id: string) {
  return queryOptions({
    queryKey: [root, id],
    queryFn: () => unwrap(api.GET('/v1/cases/{id}', { params: { path: { id } } })),
  })
}

/** A receipt never changes. */
export function receiptQuery(caseId: string) {
  return queryOptions({
    queryKey: [root, caseId, 'receipt'],
    queryFn: () => unwrap(api.GET('/v1/cases/{id}/receipt', { params: { path: { id: caseId } } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** What a step answers is the case as it now stands. */
async function keepCase(call: Promise<Schemas['Case']>): Promise<void> {
  const found = await call
  queryClient.setQueryData(caseQuery(found.id).queryKey, found)
  void queryClient.invalidateQueries({ queryKey: casesQuery().queryKey })
}

/** `key` lets a repeated press count once. */
const once = (id: string, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } })

export function cureDefect(id: string, body: Schemas['CureDefect'], key: string) {
  return keepCase(unwrap(api.POST('/v1/cases/{id}/cure', { params: once(id, key), body })))
}

export function objectToVerdict(id: string, body: Schemas['ObjectToVerdict'], key: string) {
  return keepCase(unwrap(api.POST('/v1/cases/{id}/objection', { params: once(id, key), body })))
}

export function proposeSettlement(id: string, body: Schemas['ProposeSettlement'], key: string) {
  return keepCase(unwrap(api.POST('/v1/cases/{id}/settlement', { params: once(id, key), body })))
}

export function acceptSettlement(id: string, body: Schemas['AcceptSettlement'], key: string) {
  return keepCase(unwrap(api.POST('/v1/cases/{id}/settlement/signature', { params: once(id, key), body })))
}

export function dropSettlement(id: string, body: Schemas['DropSettlement'], key: string) {
  return keepCase(unwrap(api.POST('/v1/cases/{id}/settlement/refusal', { params: once(id, key), body })))
}

export function requestExecution(id: string, body: Schemas['RequestExecution'], key: string) {
  return keepCase(unwrap(api.POST('/v1/cases/{id}/execution', { params: once(id, key), body })))
}

export function recordCourtComplaint(id: string, body: Schemas['RecordCourtComplaint'], key: string) {
  return keepCase(unwrap(api.POST('/v1/cases/{id}/court-complaint', { params: once(id, key), body })))
}

export function withdrawCase(id: string, body: Schemas['WithdrawCase'], key: string) {
  return keepCase(unwrap(api.POST('/v1/cases/{id}/withdrawal', { params: once(id, key), body })))
}

/** The same receipt as a PDF file. */
export function loadReceiptPdf(id: string): Promise<Blob> {
  return unwrap<Blob>(api.GET('/v1/cases/{id}/receipt.pdf', { params: { path: { id } }, parseAs: 'blob' }))
}
