import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'
import { findProblem } from '../../lib/problem.ts'
import { queryClient } from '../../lib/query-client.ts'

export type Visit = Schemas['Visit']
export type VisitSummary = Schemas['VisitSummary']
export type FoundEnrolment = Schemas['FoundEnrolment']

const root = 'counter'

export const officeQuery = queryOptions({
  queryKey: [root, 'office'],
  queryFn: () => unwrap(api.GET('/v1/counter/office')),
})

export const hasNoOffice = (error: unknown) => findProblem(error)?.code === 'counter.no_office'

/** A call from the counter. When it finds the office closed meanwhile, every page of the counter says so. */
export async function fromOffice<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call
  } catch (error) {
    if (hasNoOffice(error)) await queryClient.invalidateQueries({ queryKey: officeQuery.queryKey })
    throw error
  }
}

export const visitsQuery = infiniteQueryOptions({
  queryKey: [root, 'visits'],
  queryFn: ({ pageParam }) =>
    fromOffice(unwrap(api.GET('/v1/counter/enrolments', { params: { query: { cursor: pageParam } } }))),
  ...byCursor,
})

export function visitQuery(id: string) {
  return queryOptions({
    queryKey: [root, 'visit', id],
    queryFn: () => fromOffice(unwrap(api.GET('/v1/counter/enrolments/{id}', { params: { path: { id } } }))),
  })
}

/** What a call answers is the visit as it now stands: the page shows it, and the list is asked anew when it is looked at. */
export async function keepVisit(call: Promise<Visit>): Promise<Visit> {
  const visit = await fromOffice(call)
  queryClient.setQueryData(visitQuery(visit.id).queryKey, visit)
  void queryClient.invalidateQueries({ queryKey: visitsQuery.queryKey })
  return visit
}

/** Somebody else has changed it: asks how it stands. */
export function askAgain(id: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: visitQuery(id).queryKey })
}

export async function findEnrolments(body: Schemas['FindEnrolments']): Promise<FoundEnrolment[]> {
  return (await fromOffice(unwrap(api.POST('/v1/counter/enrolments/search', { body })))).items
}

export function startVisit(body: Schemas['StartEnrolment']): Promise<Visit> {
  const params = { header: { 'Idempotency-Key': crypto.randomUUID() } }
  return keepVisit(unwrap(api.POST('/v1/counter/enrolments', { params, body })))
}

export function takeEnrolment(id: string): Promise<Visit> {
  return keepVisit(unwrap(api.POST('/v1/counter/enrolments/{id}/take', { params: { path: { id } } })))
}

export function checkVisit(id: string, birthDate: string): Promise<Visit> {
  const params = { path: { id } }
  return keepVisit(unwrap(api.POST('/v1/counter/enrolments/{id}/check', { params, body: { birthDate } })))
}

export function confirmVisit(id: string): Promise<Visit> {
  const body = { compared: { face: true, card: true, data: true } } as const
  return keepVisit(unwrap(api.POST('/v1/counter/enrolments/{id}/confirm', { params: { path: { id } }, body })))
}

export function refuseVisit(id: string, body: Schemas['RefuseVisit']): Promise<Visit> {
  return keepVisit(unwrap(api.POST('/v1/counter/enrolments/{id}/refuse', { params: { path: { id } }, body })))
}

export function fillVisitProfile(id: string, body: Schemas['ProfileBody']): Promise<Visit> {
  return keepVisit(unwrap(api.PUT('/v1/counter/enrolments/{id}/profile', { params: { path: { id } }, body })))
}
