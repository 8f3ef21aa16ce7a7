import type { Schemas } from '@dadkar/client'
import { api, unwrap } from '../../lib/api.ts'

export type AdministeredPerson = Schemas['AdministeredPerson']

export function findPerson(body: Schemas['FindPerson']): Promise<AdministeredPerson> {
  return unwrap(api.POST('/v1/admin/people/search', { body }))
}

export function unlockPerson(id: string, reason: string): Promise<AdministeredPerson> {
  return unwrap(api.POST('/v1/admin/people/{id}/unlock', { params: { path: { id } }, body: { reason } }))
}
