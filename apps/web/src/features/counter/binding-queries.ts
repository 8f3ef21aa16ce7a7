import { api, unwrap } from '../../lib/api.ts'
import type { Delivery } from '../../lib/code-delivery.ts'
import { keepVisit, type Visit } from './queries.ts'

/** Asks the SIM registry, and sends the code when the line is the person’s own. The same call goes on when it was silent. */
export function startBinding(id: string, mobile: string): Promise<Visit> {
  const params = { path: { id } }
  return keepVisit(unwrap(api.POST('/v1/counter/enrolments/{id}/binding', { params, body: { mobile } })))
}

export function resendBindingCode(id: string): Promise<Visit> {
  return keepVisit(unwrap(api.POST('/v1/counter/enrolments/{id}/binding/resend', { params: { path: { id } } })))
}

export function confirmBinding(id: string, code: string): Promise<Visit> {
  const params = { path: { id } }
  return keepVisit(unwrap(api.POST('/v1/counter/enrolments/{id}/binding/confirm', { params, body: { code } })))
}

/** How far the SMS has come, asked without changing what the page shows: a code that is being typed stays. */
export async function findBindingDelivery(id: string): Promise<Delivery | null> {
  const { binding } = await unwrap(api.GET('/v1/counter/enrolments/{id}', { params: { path: { id } } }))
  return binding?.challenge?.delivery ?? null
}
