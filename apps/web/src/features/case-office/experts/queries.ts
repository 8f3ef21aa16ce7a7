import type { Schemas } from '@dadkar/client'
import { api, unwrap } from '../../../lib/api.ts'
import { keepCase } from '../queries.ts'

export type ExpertAppointment = Schemas['ExpertAppointment']

const header = (key: string) => ({ 'Idempotency-Key': key })

export function findExpert(nationalId: string): Promise<Schemas['FoundExpert']> {
  return unwrap(api.POST('/v1/office/experts/search', { body: { nationalId } }))
}

export function appointExpert(id: string, body: Schemas['AppointExpert'], key: string) {
  const params = { path: { id }, header: header(key) }
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/experts', { params, body })))
}

type Place = { id: string; appointmentId: string }

export function extendExpert(path: Place, body: Schemas['ExtendExpert'], key: string) {
  const params = { path, header: header(key) }
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/experts/{appointmentId}/term', { params, body })))
}

export function dismissExpert(path: Place, body: Schemas['DismissExpert'], key: string) {
  const params = { path, header: header(key) }
  return keepCase(unwrap(api.POST('/v1/office/cases/{id}/experts/{appointmentId}/dismissal', { params, body })))
}
