import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'
import { queryClient } from '../../lib/query-client.ts'

export type StaffMember = Schemas['StaffMember']
export type StaffChange = Schemas['StaffChange']

const root = 'staff'

export const staffQuery = infiniteQueryOptions({
  queryKey: [root, 'list'],
  queryFn: ({ pageParam }) => unwrap(api.GET('/v1/admin/staff', { params: { query: { cursor: pageParam } } })),
  ...byCursor,
})

export const staffChangesQuery = infiniteQueryOptions({
  queryKey: [root, 'changes'],
  queryFn: ({ pageParam }) => unwrap(api.GET('/v1/admin/staff-changes', { params: { query: { cursor: pageParam } } })),
  ...byCursor,
})

export type Decision = 'agree' | 'decline'

export async function decide(id: string, decision: Decision): Promise<void> {
  const params = { path: { id } }
  if (decision === 'agree') await unwrap(api.POST('/v1/admin/staff-changes/{id}/agree', { params }))
  else await unwrap(api.POST('/v1/admin/staff-changes/{id}/decline', { params }))
  await queryClient.invalidateQueries({ queryKey: [root] })
}
