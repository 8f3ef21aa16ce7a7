import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'
import { queryClient } from '../../lib/query-client.ts'

export type OfficeCase = Schemas['OfficeCase']
export type OfficeCaseDetail = Schemas['OfficeCaseDetail']
export type OfficeBoard = Schemas['OfficeBoard']
export type OwnOffice = Schemas['OwnOffice']

const root = 'office'

/** Where the reader works, with the load of the boards. */
export const ownOfficeQuery = queryOptions({
  queryKey: [root, 'own'],
  queryFn: () => unwrap(api.GET('/v1/office')),
})

/** A list of cases, a page at a time. */
export function queueQuery(filter: Schemas['OfficeCaseFilter']) {
  return infiniteQueryOptions({
    queryKey: [root, 'queue', filter],
    queryFn: ({ pageParam: cursor }) =>
      unwrap(api.POST('/v1/office/cases/search', { body: { ...filter, ...(cursor && { cursor }) } })),
    ...byCursor,
  })
}

/** How many wait in each queue, up to a hundred. */
export function countsQuery(board: string | undefined) {
  return queryOptions({
    queryKey: [root, 'queue', 'counts', board],
    queryFn: () => unwrap(api.GET('/v1/office/case-counts', { params: { query: board ? { board } : {} } })),
  })
}

/** Every reading is recorded and the parties see it: not read again for a mere change of window. */
export function officeCaseQuery(id: string) {
  return queryOptions({
    queryKey: [root, 'case', id],
    queryFn: () => unwrap(api.GET('/v1/office/cases/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  })
}

/**
 * What the parties filed; the reading is recorded.
 * @param filed how many there are, so that a new one is read
 */
export function briefsQuery(id: string, filed: number) {
  return infiniteQueryOptions({
    queryKey: [root, 'case', id, 'briefs', filed],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/v1/office/cases/{id}/briefs', { params: { path: { id }, query: { cursor: pageParam, limit: 5 } } }),
      ),
    ...byCursor,
    refetchOnWindowFocus: false,
  })
}

/**
 * What experts were asked; the reading is recorded.
 * @param version of the case, so that what changed is read
 */
export function expertsQuery(id: string, version: number) {
  return infiniteQueryOptions({
    queryKey: [root, 'case', id, 'experts', version],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/v1/office/cases/{id}/experts', { params: { path: { id }, query: { cursor: pageParam } } })),
    ...byCursor,
    refetchOnWindowFocus: false,
  })
}

/** Somebody else has done something in the case: asks how it stands. */
export function askAgain(id: string): Promise<OfficeCaseDetail> {
  return queryClient.fetchQuery({ ...officeCaseQuery(id), staleTime: 0 })
}

/** What a step answers is the case as it now stands; the queue and the load of the boards are asked anew. */
export async function keepCase(call: Promise<OfficeCaseDetail>): Promise<OfficeCaseDetail> {
  const found = await call
  queryClient.setQueryData(officeCaseQuery(found.id).queryKey, found)
  void queryClient.invalidateQueries({ queryKey: [root, 'queue'] })
  void queryClient.invalidateQueries({ queryKey: ownOfficeQuery.queryKey })
  void queryClient.invalidateQueries({ queryKey: [root, 'paper'] })
  return found
}

/** `key` lets a repeated press count once. */
const once = (id: string, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } })

export function returnForDefect(id: string, body: Schemas['ReturnForDefect'], key: string) {
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/defect', { params: once(id, key), body })))
}

export function rejectPetition(id: string, body: Schemas['RejectPetition'], key: string) {
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/rejection', { params: once(id, key), body })))
}

export function assignCase(id: string, body: Schemas['AssignCase'], key: string) {
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/board', { params: once(id, key), body })))
}

/** One of several: what it answers is not asked for again, and the queues are refreshed after the last. */
export function assignOne(id: string, body: Schemas['AssignCase']) {
  return unwrap(api.POST('/v1/office/cases/{id}/board', { params: once(id, crypto.randomUUID()), body }))
}

export async function refreshQueues(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: [root, 'queue'] }),
    queryClient.invalidateQueries({ queryKey: ownOfficeQuery.queryKey }),
  ])
}

export function scheduleHearing(id: string, body: Schemas['ScheduleHearing'], key: string) {
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/hearings', { params: once(id, key), body })))
}

export function serveVerdict(id: string, body: Schemas['ServeVerdict'], key: string) {
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/verdict/services', { params: once(id, key), body })))
}

export function recordSettlement(id: string, body: Schemas['RecordSettlement'], key: string) {
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/settlement', { params: once(id, key), body })))
}

export function recordComplaint(id: string, body: Schemas['RecordPartysComplaint'], key: string) {
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/court-complaint', { params: once(id, key), body })))
}

export function recordHearing(id: string, body: Schemas['RecordHearing'], key: string) {
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/minutes', { params: once(id, key), body })))
}

export function sendToExecution(id: string, body: Schemas['SendToExecution'], key: string) {
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/execution', { params: once(id, key), body })))
}

export function closeCase(id: string, body: Schemas['CloseCase'], key: string) {
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/closing', { params: once(id, key), body })))
}

export function sendLetter(id: string, body: Schemas['SendLetter'], key: string) {
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/letters', { params: once(id, key), body })))
}

export function annulService(id: string, serviceId: string, body: Schemas['AnnulService'], key: string) {
  const params = { path: { id, serviceId }, header: { 'Idempotency-Key': key } }
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/verdict/services/{serviceId}/annulment', { params, body })))
}

/** Earlier cases of the same parties: more than a page of them nobody has. */
export function joinableQuery(id: string) {
  return queryOptions({
    queryKey: [root, 'joinable', id],
    queryFn: () =>
      unwrap(api.GET('/v1/office/cases/{id}/joinable', { params: { path: { id }, query: { limit: 100 } } })),
  })
}

/** The earlier case has more claims now: what was read of it before is old. */
export async function joinCases(id: string, body: Schemas['JoinCases'], key: string) {
  const found = await keepCase(unwrap(api.POST('/v1/office/cases/{id}/joinder', { params: once(id, key), body })))
  await queryClient.invalidateQueries({ queryKey: officeCaseQuery(body.intoId).queryKey })
  return found
}

/** A paper that was served in a case, as a PDF file. */
export function loadNoticePdf(id: string, noticeId: string): Promise<Blob> {
  const params = { path: { id, noticeId } }
  return unwrap<Blob>(api.GET('/v1/office/cases/{id}/notices/{noticeId}/paper.pdf', { params, parseAs: 'blob' }))
}
