import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'
import { queryClient } from '../../lib/query-client.ts'

export type LabourOffice = Schemas['LabourOffice']
export type LabourOfficeDetail = Schemas['LabourOfficeDetail']
export type LabourOfficeBody = Schemas['LabourOfficeBody']
export type NewLabourOffice = Schemas['NewLabourOffice']
export type Board = Schemas['AdministeredBoard']
export type Seat = Schemas['BoardSeat']
export type Desk = Schemas['Desk']
export type Holder = Schemas['StaffMember']

const root = 'labourOffices'

export const labourOfficesQuery = infiniteQueryOptions({
  queryKey: [root, 'list'],
  queryFn: ({ pageParam }) => unwrap(api.GET('/v1/admin/labour-offices', { params: { query: { cursor: pageParam } } })),
  ...byCursor,
})

export const labourOfficeQuery = (code: string) =>
  queryOptions({
    queryKey: [root, 'one', code],
    queryFn: () => unwrap(api.GET('/v1/admin/labour-offices/{code}', { params: { path: { code } } })),
  })

/** Everybody who holds a capacity: whom a seat or a desk can be given to. */
async function listHolders(capacity: 'officer' | 'boardMember'): Promise<Holder[]> {
  const holders: Holder[] = []
  let cursor: string | undefined
  do {
    const params = { query: { capacity, cursor, limit: 100 } }
    const { items, nextCursor } = await unwrap(api.GET('/v1/admin/staff', { params }))
    holders.push(...items)
    cursor = nextCursor ?? undefined
  } while (cursor)
  return holders
}

export const holdersQuery = (capacity: 'officer' | 'boardMember') =>
  queryOptions({ queryKey: ['staff', 'holders', capacity], queryFn: () => listHolders(capacity) })

async function thenRefresh(call: Promise<unknown>): Promise<void> {
  await call
  await queryClient.invalidateQueries({ queryKey: [root] })
}

export function addLabourOffice(body: NewLabourOffice, key: string) {
  const params = { header: { 'Idempotency-Key': key } }
  return thenRefresh(unwrap(api.POST('/v1/admin/labour-offices', { params, body })))
}

export function changeLabourOffice(code: string, body: LabourOfficeBody) {
  return thenRefresh(unwrap(api.PUT('/v1/admin/labour-offices/{code}', { params: { path: { code } }, body })))
}

export function addBoard(code: string, stage: Board['stage'], key: string) {
  const params = { path: { code }, header: { 'Idempotency-Key': key } }
  return thenRefresh(unwrap(api.POST('/v1/admin/labour-offices/{code}/boards', { params, body: { stage } })))
}

export function giveSeat(boardId: string, { kind: seat, place }: Seat, personId: string) {
  const params = { path: { id: boardId, seat, place } }
  return thenRefresh(unwrap(api.PUT('/v1/admin/boards/{id}/seats/{seat}/{place}', { params, body: { personId } })))
}

/** @param id of the sitting, as the page showed it */
export function endSeat(id: string) {
  return thenRefresh(unwrap(api.DELETE('/v1/admin/board-seats/{id}', { params: { path: { id } } })))
}

type DeskPlace = { code: string; personId: string }

export function giveDesk({ code, personId }: DeskPlace, kind: Desk['kind']) {
  const params = { path: { code, id: personId } }
  return thenRefresh(unwrap(api.PUT('/v1/admin/labour-offices/{code}/desks/{id}', { params, body: { kind } })))
}

export function endDesk({ code, personId }: DeskPlace) {
  const params = { path: { code, id: personId } }
  return thenRefresh(unwrap(api.DELETE('/v1/admin/labour-offices/{code}/desks/{id}', { params })))
}
