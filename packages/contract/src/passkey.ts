import * as z from 'zod/mini'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, text } from './fields.ts'
import { session } from './session.ts'

/** Bytes as the browser's own JSON of a credential writes them. */
const bytes = (max: number) => z.string().check(z.maxLength(max), z.regex(/^[A-Za-z0-9_-]*$/, 'field.malformed'))
const credentialId = bytes(1400)
const transports = z.array(z.string().check(z.maxLength(40))).check(z.maxLength(10))
const descriptor = z.object({ id: z.string(), type: z.literal('public-key'), transports: z.optional(transports) })

export const passkey = z
  .object({
    id,
    name: z.string(),
    createdAt: instant,
    lastUsedAt: z.nullable(instant),
  })
  .register(z.globalRegistry, { id: 'Passkey' })

export type Passkey = z.infer<typeof passkey>

/** What `navigator.credentials.create` is asked, as WebAuthn's JSON writes it. */
export const passkeyCreation = z
  .object({
    rp: z.object({ id: z.string(), name: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    challenge: z.string(),
    pubKeyCredParams: z.array(z.object({ alg: z.int(), type: z.literal('public-key') })),
    timeout: z.int(),
    excludeCredentials: z.array(descriptor),
    authenticatorSelection: z.object({
      residentKey: z.literal('required'),
      requireResidentKey: z.boolean(),
      userVerification: z.literal('required'),
    }),
    attestation: z.literal('none'),
  })
  .register(z.globalRegistry, { id: 'PasskeyCreation' })

/** What `navigator.credentials.get` is asked; no credential is named, so that the device offers those it has. */
export const passkeyRequest = z
  .object({
    challenge: z.string(),
    rpId: z.string(),
    timeout: z.int(),
    userVerification: z.literal('required'),
    allowCredentials: z.array(descriptor),
  })
  .register(z.globalRegistry, { id: 'PasskeyRequest' })

const creationChallenge = z.object({ id, expiresAt: instant, options: passkeyCreation })
const requestChallenge = z
  .object({ id, expiresAt: instant, options: passkeyRequest })
  .register(z.globalRegistry, { id: 'PasskeyChallenge' })

// A browser adds what it likes to a credential; what is not named here is dropped.
const credential = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
}

export const attestation = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes(4000),
      attestationObject: bytes(20_000),
      transports: z.optional(transports),
    }),
  })
  .register(z.globalRegistry, { id: 'PasskeyAttestation' })

export const assertion = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes(4000),
      authenticatorData: bytes(4000),
      signature: bytes(8000),
      userHandle: z.nullish(bytes(200)),
    }),
  })
  .register(z.globalRegistry, { id: 'PasskeyAssertion' })

export type Attestation = z.infer<typeof attestation>
export type Assertion = z.infer<typeof assertion>

const assertionBody = z.strictObject({ credential: assertion }).register(z.globalRegistry, { id: 'PasskeyAnswer' })

/** What a passkey's answer may be refused for. */
const answerErrors = ['passkey.challenge_over', 'passkey.unknown', 'passkey.rejected'] as const

export const listPasskeys = endpoint({
  method: 'GET',
  path: '/v1/passkeys',
  tag: 'Passkeys',
  access: 'session',
  summary: 'Own passkeys',
  status: 200,
  response: z.object({ items: z.array(passkey) }),
  errors: [],
})

export const startPasskey = endpoint({
  method: 'POST',
  path: '/v1/passkeys/registration-options',
  tag: 'Passkeys',
  access: 'session',
  summary: 'Ask what a new passkey has to sign',
  description: 'Needs a fresh step-up. Good once, for five minutes.',
  status: 201,
  response: creationChallenge,
  errors: ['session.step_up_required', 'passkey.too_many'],
})

export const addPasskey = endpoint({
  method: 'POST',
  path: '/v1/passkeys',
  tag: 'Passkeys',
  access: 'session',
  summary: 'Keep a new passkey',
  description: 'Needs a fresh step-up. The device must have verified its user.',
  body: z
    .strictObject({ challengeId: id, name: text('passkey_name', { max: 60 }), credential: attestation })
    .register(z.globalRegistry, { id: 'AddPasskey' }),
  status: 201,
  response: passkey,
  errors: [
    'session.step_up_required',
    'passkey.challenge_over',
    'passkey.rejected',
    'passkey.already_registered',
    'passkey.too_many',
  ],
})

export const removePasskey = endpoint({
  method: 'DELETE',
  path: '/v1/passkeys/{id}',
  tag: 'Passkeys',
  access: 'session',
  summary: 'Remove a passkey',
  description: 'Needs a fresh step-up.',
  params: idParams,
  status: 204,
  errors: ['session.step_up_required', 'passkey.not_found'],
})

export const startPasskeySignIn = endpoint({
  method: 'POST',
  path: '/v1/passkey-sign-ins',
  tag: 'Passkeys',
  access: 'public',
  summary: 'Ask what a passkey has to sign to sign in',
  description: 'Names nobody: the device offers the passkeys it holds. Works while SMS codes are locked.',
  status: 201,
  response: requestChallenge,
  errors: [],
})

export const confirmPasskeySignIn = endpoint({
  method: 'POST',
  path: '/v1/passkey-sign-ins/{id}/confirm',
  tag: 'Passkeys',
  access: 'public',
  summary: 'Sign in with a passkey',
  description: 'Sets the refresh cookie.',
  params: idParams,
  body: assertionBody,
  status: 200,
  response: session,
  errors: [...answerErrors, 'session.verification_required'],
})

export const startPasskeyStepUp = endpoint({
  method: 'POST',
  path: '/v1/passkey-step-ups',
  tag: 'Passkeys',
  access: 'session',
  summary: 'Ask what a passkey has to sign before something confidential',
  status: 201,
  response: requestChallenge,
  errors: [],
})

export const confirmPasskeyStepUp = endpoint({
  method: 'POST',
  path: '/v1/passkey-step-ups/{id}/confirm',
  tag: 'Passkeys',
  access: 'session',
  summary: 'Step up with a passkey',
  params: idParams,
  body: assertionBody,
  status: 200,
  response: z.object({ steppedUpUntil: instant }),
  errors: answerErrors,
})
