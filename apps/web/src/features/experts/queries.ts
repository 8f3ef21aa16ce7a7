import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'
import { queryClient } from '../../lib/query-client.ts'

export type ExpertTask = Schemas['ExpertTask']
export type ExpertTaskDetail = Schemas['ExpertTaskDetail']

const root = 'expert'

export function tasksQuery(state: 'reported' | undefined) {
  return infiniteQueryOptions({
    queryKey: [root, 'list', state],
    queryFn: ({ pageParam: cursor }) =>
      unwrap(api.GET('/v1/expert/appointments', { params: { query: { cursor, ...(state && { state }) } } })),
    ...byCursor,
  })
}

/** Every reading is recorded and the parties see it: not read again for a mere change of window. */
export function taskQuery(id: string) {
  return queryOptions({
    queryKey: [root, 'task', id],
    queryFn: () => unwrap(api.GET('/v1/expert/appointments/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  })
}

const once = (id: string, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } })

async function keepTask(call: Promise<ExpertTaskDetail>): Promise<void> {
  const task = await call
  queryClient.setQueryData(taskQuery(task.id).queryKey, task)
  void queryClient.invalidateQueries({ queryKey: [root, 'list'] })
}

export function acceptAppointment(id: string, key: string) {
  return keepTask(unwrap(api.POST('/v1/expert/appointments/{id}/acceptance', { params: once(id, key) })))
}

export async function declineAppointment(id: string, body: Schemas['DeclineAppointment'], key: string): Promise<void> {
  await unwrap(api.POST('/v1/expert/appointments/{id}/refusal', { params: once(id, key), body }))
  queryClient.removeQueries({ queryKey: taskQuery(id).queryKey })
  void queryClient.invalidateQueries({ queryKey: [root, 'list'] })
}

export function fileReport(id: string, body: Schemas['FileReport'], key: string) {
  return keepTask(unwrap(api.POST('/v1/expert/appointments/{id}/report', { params: once(id, key), body })))
}

export function loadTaskDocument(id: string, documentId: string): Promise<Blob> {
  const params = { path: { id, documentId } }
  return unwrap<Blob>(api.GET('/v1/expert/appointments/{id}/documents/{documentId}', { params, parseAs: 'blob' }))
}
