import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'
import { queryClient } from '../../lib/query-client.ts'

export type Office = Schemas['AdministeredOffice']
export type OfficeBody = Schemas['OfficeBody']

const root = 'offices'

function listOffices(query: { cursor?: string | undefined; limit?: number }) {
  return unwrap(api.GET('/v1/admin/counter-offices', { params: { query } }))
}

export const officesQuery = infiniteQueryOptions({
  queryKey: [root, 'list'],
  queryFn: ({ pageParam }) => listOffices({ cursor: pageParam }),
  ...byCursor,
})

/** One office of the list, however far down it stands; undefined when there is none such. */
export async function findOffice(id: string): Promise<Office | undefined> {
  let cursor: string | undefined
  do {
    const { items, nextCursor } = await listOffices({ cursor, limit: 100 })
    const found = items.find((office) => office.id === id)
    if (found) return found
    cursor = nextCursor ?? undefined
  } while (cursor)
  return undefined
}

const refresh = () => queryClient.invalidateQueries({ queryKey: [root] })

export async function addOffice(body: OfficeBody, key: string): Promise<void> {
  const params = { header: { 'Idempotency-Key': key } }
  await unwrap(api.POST('/v1/admin/counter-offices', { params, body }))
  await refresh()
}

export async function changeOffice(id: string, body: OfficeBody): Promise<void> {
  await unwrap(api.PUT('/v1/admin/counter-offices/{id}', { params: { path: { id } }, body }))
  await refresh()
}
