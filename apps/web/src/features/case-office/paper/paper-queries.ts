import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../../lib/api.ts'
import { byCursor } from '../../../lib/by-cursor.ts'
import { queryClient } from '../../../lib/query-client.ts'

export type WaitingPaper = Schemas['WaitingPaper']
export type PaperService = Schemas['PaperService']
export type PaperChannel = Schemas['PaperChannel']
export type Joiner = Schemas['JoinRequestForOffice']

/** Beside the cases of the office: a step in a case, and one here, asks both anew. */
const root = 'office'

export function paperChannelQuery(id: string) {
  return queryOptions({
    queryKey: [root, 'paper', 'case', id],
    queryFn: () => unwrap(api.GET('/v1/office/cases/{id}/paper-services', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  })
}

export function paperSheetQuery(id: string) {
  return queryOptions({
    queryKey: [root, 'paper', 'sheet', id],
    queryFn: () => unwrap(api.GET('/v1/office/paper-services/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  })
}

export const waitingPapersQuery = infiniteQueryOptions({
  queryKey: [root, 'paper', 'waiting'],
  queryFn: ({ pageParam }) =>
    unwrap(api.GET('/v1/office/waiting-papers', { params: { query: { cursor: pageParam } } })),
  ...byCursor,
})

export const papersOutQuery = infiniteQueryOptions({
  queryKey: [root, 'paper', 'out'],
  queryFn: ({ pageParam }) =>
    unwrap(api.GET('/v1/office/paper-services', { params: { query: { cursor: pageParam } } })),
  ...byCursor,
})

export const joinersQuery = infiniteQueryOptions({
  queryKey: [root, 'paper', 'joiners'],
  queryFn: ({ pageParam }) => unwrap(api.GET('/v1/office/join-requests', { params: { query: { cursor: pageParam } } })),
  ...byCursor,
})

export function joinerQuery(id: string) {
  return queryOptions({
    queryKey: [root, 'paper', 'joiner', id],
    queryFn: () => unwrap(api.GET('/v1/office/join-requests/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  })
}

/** Nobody waits for what is asked anew: the page goes on, and does not say first that it is over. */
export const refreshOffice = () => void queryClient.invalidateQueries({ queryKey: [root] })

async function andRefresh<T>(call: Promise<T>): Promise<T> {
  const answer = await call
  refreshOffice()
  return answer
}

/** `key` lets a repeated press count once. */
const once = (id: string, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } })

/** The page where it is done would say that nothing is to be handed out: once it was left, `refreshOffice`. */
export function handOutPaper(id: string, body: Schemas['HandOutPaper'], key: string) {
  return unwrap(api.POST('/v1/office/cases/{id}/paper-services', { params: once(id, key), body }))
}

export function recordService(id: string, body: Schemas['RecordPaperService'], key: string) {
  return andRefresh(unwrap(api.POST('/v1/office/paper-services/{id}/service', { params: once(id, key), body })))
}

export function recordFailure(id: string, body: Schemas['RecordPaperFailure'], key: string) {
  return andRefresh(unwrap(api.POST('/v1/office/paper-services/{id}/failure', { params: once(id, key), body })))
}

export function confirmJoiner(id: string, key: string) {
  return andRefresh(unwrap(api.POST('/v1/office/join-requests/{id}/confirmation', { params: once(id, key) })))
}

export function refuseJoiner(id: string, body: Schemas['RefuseJoiner'], key: string) {
  return andRefresh(unwrap(api.POST('/v1/office/join-requests/{id}/refusal', { params: once(id, key), body })))
}
