import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'
import { queryClient } from '../../lib/query-client.ts'

export type Member = Schemas['OrganizationMember']

const root = 'organization'

export const membersQuery = infiniteQueryOptions({
  queryKey: [root, 'members'],
  queryFn: ({ pageParam }) => unwrap(api.GET('/v1/organization/members', { params: { query: { cursor: pageParam } } })),
  ...byCursor,
})

const refresh = () => queryClient.invalidateQueries({ queryKey: [root] })

export async function nameMember(body: Schemas['NameMember']): Promise<Member> {
  const params = { header: { 'Idempotency-Key': crypto.randomUUID() } }
  const member = await unwrap(api.POST('/v1/organization/members', { params, body }))
  await refresh()
  return member
}

export async function removeMember(id: string): Promise<void> {
  await unwrap(api.DELETE('/v1/organization/members/{id}', { params: { path: { id } } }))
  await refresh()
}
