import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'

export type AdministeredPerson = Schemas['AdministeredPerson']

export function findPerson(body: Schemas['FindPerson']): Promise<AdministeredPerson> {
  return unwrap(api.POST('/v1/admin/people/search', { body }))
}

export function unlockPerson(id: string, reason: string): Promise<AdministeredPerson> {
  return unwrap(api.POST('/v1/admin/people/{id}/unlock', { params: { path: { id } }, body: { reason } }))
}

/** The key is that of the list of staff, which is asked anew. */
export async function changeStaff(id: string, body: Schemas['ChangeStaff']): Promise<Schemas['StaffChange']> {
  const params = { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } }
  const change = await unwrap(api.POST('/v1/admin/people/{id}/capacities', { params, body }))
  await queryClient.invalidateQueries({ queryKey: ['staff'] })
  return change
}

/** Every office that is open, all pages of the list. */
export const openOfficesQuery = queryOptions({
  queryKey: ['offices', 'open'],
  queryFn: async () => {
    const offices: Schemas['CounterOffice'][] = []
    let cursor: string | undefined
    do {
      const params = { query: { cursor, limit: 100 } }
      const page = await unwrap(api.GET('/v1/counter-offices', { params }))
      offices.push(...page.items)
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    return offices
  },
})
