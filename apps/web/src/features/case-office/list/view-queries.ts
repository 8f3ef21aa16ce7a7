import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../../lib/api.ts'
import { queryClient } from '../../../lib/query-client.ts'
import type { CaseFilter } from './desk-filter.ts'

export type DeskView = Schemas['DeskView']

/** Own saved views of the desk. */
export const viewsQuery = queryOptions({
  queryKey: ['office', 'views'],
  queryFn: async () => (await unwrap(api.GET('/v1/office/views'))).items,
})

const refresh = () => queryClient.invalidateQueries({ queryKey: viewsQuery.queryKey })

export async function saveView(body: Schemas['SaveDeskView'], key: string): Promise<void> {
  await unwrap(api.POST('/v1/office/views', { body, params: { header: { 'Idempotency-Key': key } } }))
  await refresh()
}

export async function renameView(id: string, name: string): Promise<void> {
  await unwrap(api.PUT('/v1/office/views/{id}', { params: { path: { id } }, body: { name } }))
  await refresh()
}

export async function removeView(id: string): Promise<void> {
  await unwrap(api.DELETE('/v1/office/views/{id}', { params: { path: { id } } }))
  await refresh()
}

/** The list as a file for a spreadsheet. */
export function exportCases(filter: CaseFilter, language: 'fa' | 'en'): Promise<Blob> {
  return unwrap<Blob>(api.POST('/v1/office/cases/export', { body: { filter, language }, parseAs: 'blob' }))
}
