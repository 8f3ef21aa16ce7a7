import type { Schemas } from '@dadkar/client'
import { api, unwrap } from '../../lib/api.ts'

export type Challenge = Schemas['Challenge']

const key = 'dadkar.sign-in'

/** The code that was asked for in this tab. It survives a reload; the national ID it was asked with does not. */
let nationalId: string | null = null

export async function startSignIn(id: string): Promise<Challenge> {
  nationalId = id
  return keep(await unwrap(api.POST('/v1/sign-ins', { body: { nationalId: id } })))
}

/** Sends the code again; a new one when the old is over. Null when it is no longer known whose code to send. */
export async function resendSignInCode(challenge: Challenge, isOver: boolean): Promise<Challenge | null> {
  if (isOver) return nationalId === null ? null : startSignIn(nationalId)
  return keep(await unwrap(api.POST('/v1/sign-ins/{id}/resend', { params: { path: { id: challenge.id } } })))
}

export async function confirmSignIn(challenge: Challenge, code: string) {
  const path = { id: challenge.id }
  const session = await unwrap(api.POST('/v1/sign-ins/{id}/confirm', { params: { path }, body: { code } }))
  forgetSignIn()
  return session
}

export function readSignIn(): Challenge | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

function keep(challenge: Challenge): Challenge {
  try {
    sessionStorage.setItem(key, JSON.stringify(challenge))
  } catch {
    // A reload then begins again.
  }
  return challenge
}

export function forgetSignIn(): void {
  nationalId = null
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was stored.
  }
}
