import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../../lib/api.ts'
import { byCursor } from '../../../lib/by-cursor.ts'
import { queryClient } from '../../../lib/query-client.ts'
import { askAgain } from '../queries.ts'

export type Verdict = Schemas['Verdict']
export type VerdictItem = Verdict['items'][number]
export type DraftItem = Pick<VerdictItem, 'outcome' | 'amountRial' | 'reasons' | 'basis'>

export function verdictQuery(id: string) {
  return queryOptions({
    queryKey: ['office', 'verdict', id],
    queryFn: () => unwrap(api.GET('/v1/office/cases/{id}/verdict', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  })
}

/** Rulings that colleagues have signed and the reader has not, the oldest first. */
export const toSignQuery = infiniteQueryOptions({
  queryKey: ['office', 'toSign'],
  queryFn: ({ pageParam: cursor }) => unwrap(api.GET('/v1/office/rulings-to-sign', { params: { query: { cursor } } })),
  ...byCursor,
})

/** Asks for the text as it now stands: another member may have written or signed. */
export function readVerdictAgain(id: string): Promise<Verdict> {
  return queryClient.fetchQuery({ ...verdictQuery(id), staleTime: 0 })
}

function keep(id: string, verdict: Verdict): Verdict {
  queryClient.setQueryData(verdictQuery(id).queryKey, verdict)
  return verdict
}

export async function saveVerdict(id: string, version: number, items: DraftItem[]): Promise<Verdict> {
  const body = { version, items }
  return keep(id, await unwrap(api.PUT('/v1/office/cases/{id}/verdict', { params: { path: { id } }, body })))
}

/** `key` lets a repeated press count once. The last signature issues it, and the case goes on. */
export function signVerdict(id: string, body: Schemas['SignVerdict'], key: string): Promise<Verdict> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } }
  return thenGoOn(id, unwrap(api.POST('/v1/office/cases/{id}/verdict/signatures', { params, body })))
}

export function issueVerdict(id: string, body: Schemas['IssueVerdict'], key: string): Promise<Verdict> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } }
  return thenGoOn(id, unwrap(api.POST('/v1/office/cases/{id}/verdict/issue', { params, body })))
}

async function thenGoOn(id: string, call: Promise<Verdict>): Promise<Verdict> {
  const signed = keep(id, await call)
  void queryClient.invalidateQueries({ queryKey: toSignQuery.queryKey })
  if (signed.issuedAt) {
    await askAgain(id)
    void queryClient.invalidateQueries({ queryKey: ['office', 'queue'] })
  }
  return signed
}
