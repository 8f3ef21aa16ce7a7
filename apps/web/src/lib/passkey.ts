import type { Schemas } from '@dadkar/client'
import { useEffect, useState } from 'react'
import { ApiError } from './api-error.ts'

type Library = typeof import('@simplewebauthn/browser')

/** Loaded when a passkey is first asked for: most visits do without it. */
const load = (): Promise<Library> => import('@simplewebauthn/browser')

/** Whether this browser knows passkeys. */
export function supportsPasskeys(): boolean {
  return typeof window !== 'undefined' && typeof window.PublicKeyCredential === 'function'
}

/** The same for pages drawn at build time: false until the page lives, so that it is first drawn as it was sent. */
export function usePasskeySupport(): boolean {
  const [isSupported, setSupported] = useState(false)
  useEffect(() => setSupported(supportsPasskeys()), [])
  return isSupported
}

/**
 * Makes a passkey on this device, or on the one the person chooses.
 * @throws ApiError passkey.already_registered, passkey.cancelled
 */
export async function makePasskey(optionsJSON: Schemas['PasskeyCreation']): Promise<Schemas['PasskeyAttestation']> {
  const { startRegistration } = await load()
  const { id, rawId, type, response } = await startRegistration({ optionsJSON }).catch(refuse)
  const { clientDataJSON, attestationObject, transports } = response
  return { id, rawId, type, response: { clientDataJSON, attestationObject, transports } }
}

/**
 * Lets the person unlock a passkey of theirs.
 * @throws ApiError passkey.cancelled
 */
export async function unlockPasskey(optionsJSON: Schemas['PasskeyRequest']): Promise<Schemas['PasskeyAssertion']> {
  const { startAuthentication } = await load()
  const { id, rawId, type, response } = await startAuthentication({ optionsJSON }).catch(refuse)
  const { clientDataJSON, authenticatorData, signature, userHandle } = response
  return { id, rawId, type, response: { clientDataJSON, authenticatorData, signature, userHandle } }
}

/** Browsers tell little of why: the person stopped, waited too long, or the device has no passkey of ours. */
function refuse(error: unknown): never {
  const isThere = (error as { name?: string }).name === 'InvalidStateError'
  throw new ApiError({ code: isThere ? 'passkey.already_registered' : 'passkey.cancelled' })
}
