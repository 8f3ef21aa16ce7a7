import type { Schemas } from '@dadkar/client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { byCursor } from '../../lib/by-cursor.ts'
import { makePasskey } from '../../lib/passkey.ts'
import { queryClient } from '../../lib/query-client.ts'

export type LiveSession = Schemas['LiveSession']
export type SignIn = Schemas['SignIn']
export type Passkey = Schemas['Passkey']

const root = 'account'

const forget = (...key: string[]) => queryClient.invalidateQueries({ queryKey: key })

export const sessionsQuery = queryOptions({
  queryKey: [root, 'sessions'],
  queryFn: () => unwrap(api.GET('/v1/sessions')),
})

export const passkeysQuery = queryOptions({
  queryKey: [root, 'passkeys'],
  queryFn: () => unwrap(api.GET('/v1/passkeys')),
})

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => unwrap(api.GET('/v1/me')) })

export const signInsQuery = infiniteQueryOptions({
  queryKey: [root, 'sign-ins'],
  queryFn: ({ pageParam }) => unwrap(api.GET('/v1/sign-in-history', { params: { query: { cursor: pageParam } } })),
  ...byCursor,
})

export async function endSession(id: string): Promise<void> {
  await unwrap(api.DELETE('/v1/sessions/{id}', { params: { path: { id } } }))
  await forget(root, 'sessions')
}

export async function endOtherSessions(): Promise<void> {
  await unwrap(api.POST('/v1/sessions/end-others'))
  await forget(root, 'sessions')
}

export async function disownSignIn(id: string): Promise<void> {
  await unwrap(api.POST('/v1/sign-in-history/{id}/disown', { params: { path: { id } } }))
  await forget(root)
}

export async function addPasskey(name: string): Promise<void> {
  const { id, options } = await unwrap(api.POST('/v1/passkeys/registration-options'))
  const credential = await makePasskey(options)
  await unwrap(api.POST('/v1/passkeys', { body: { challengeId: id, name, credential } }))
  await forget(root, 'passkeys')
}

export async function removePasskey(id: string): Promise<void> {
  await unwrap(api.DELETE('/v1/passkeys/{id}', { params: { path: { id } } }))
  await forget(root, 'passkeys')
}

export async function startMobileChange(mobile: string): Promise<string> {
  return (await unwrap(api.POST('/v1/mobile-changes', { body: { mobile } }))).id
}

export function mobileChangeQuery(id: string) {
  return queryOptions({
    queryKey: [root, 'mobile-change', id],
    queryFn: () => unwrap(api.GET('/v1/mobile-changes/{id}', { params: { path: { id } } })),
  })
}

export function sendMobileCode(id: string) {
  return unwrap(api.POST('/v1/mobile-changes/{id}/codes', { params: { path: { id } } }))
}

export function resendMobileCode(id: string, challengeId: string) {
  const path = { id, challengeId }
  return unwrap(api.POST('/v1/mobile-changes/{id}/codes/{challengeId}/resend', { params: { path } }))
}

export async function confirmMobileCode(id: string, challengeId: string, code: string): Promise<void> {
  const path = { id, challengeId }
  await unwrap(api.POST('/v1/mobile-changes/{id}/codes/{challengeId}/confirm', { params: { path }, body: { code } }))
  await forget('me')
}

export function exportAccount(): Promise<Blob> {
  return unwrap(api.GET('/v1/me/export', { parseAs: 'blob' }))
}
