import type { Schemas } from '@dadkar/client'
import { api, unwrap } from './api.ts'

export type Delivery = NonNullable<Schemas['Challenge']['delivery']>

/** How far the SMS of a code has come that the signed-in person asked for. */
export async function findDelivery(id: string): Promise<Delivery | null> {
  return (await unwrap(api.GET('/v1/challenges/{id}', { params: { path: { id } } }))).delivery
}
