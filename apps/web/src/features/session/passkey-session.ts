import { api, unwrap } from '../../lib/api.ts'
import { unlockPasskey } from '../../lib/passkey.ts'
import { beginSession, noteStepUp, type Session } from '../../lib/session.ts'

/** Signs in with a passkey of this device, or of one near it. */
export async function signInWithPasskey(): Promise<Session> {
  const { id, options } = await unwrap(api.POST('/v1/passkey-sign-ins'))
  const credential = await unlockPasskey(options)
  const path = { id }
  const params = { path }
  const session = await unwrap(api.POST('/v1/passkey-sign-ins/{id}/confirm', { params, body: { credential } }))
  beginSession(session)
  return session
}

/** Instead of a fresh code. */
export async function stepUpWithPasskey(): Promise<void> {
  const { id, options } = await unwrap(api.POST('/v1/passkey-step-ups'))
  const credential = await unlockPasskey(options)
  const path = { id }
  const { steppedUpUntil } = await unwrap(
    api.POST('/v1/passkey-step-ups/{id}/confirm', { params: { path }, body: { credential } }),
  )
  noteStepUp(steppedUpUntil)
}
