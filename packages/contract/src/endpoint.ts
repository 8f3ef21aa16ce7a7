import type * as z from 'zod/mini'
import type { AttemptAct } from './attempt.ts'
import type { Capacity } from './capacity.ts'
import type { ErrorCode } from './errors.ts'

/**
 * Who may call a route: `public` anybody; `attempt` whoever began this verification (its cookie); `refresh` whoever
 * holds the refresh cookie; `session` a signed-in person; `callback` a provider that signs what it tells.
 */
export type Access = 'public' | 'attempt' | 'refresh' | 'session' | 'callback'

/** One route of the API, as promised to its callers. The API serves it, OpenAPI describes it, the client calls it. */
export type Endpoint = {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** In OpenAPI form: /v1/cases/{id} */
  path: `/v1/${string}`
  tag: string
  access: Access
  /** With `session`: only people who act in one of these capacities. */
  capacities?: readonly Capacity[]
  /** With `session`: only people whose identity is proved at this level or a higher one. */
  level?: 2 | 3 | 4
  summary: string
  description?: string
  params?: z.ZodMiniObject
  query?: z.ZodMiniObject
  body?: z.ZodMiniObject
  /** In bytes, where a body may be larger than usual. */
  bodyLimit?: number
  /** The media type of a body that is bytes and not JSON. */
  bodyBytes?: string
  /** Headers of its own → what they say. */
  requestHeaders?: Readonly<Record<string, string>>
  responseHeaders?: Readonly<Record<string, string>>
  status: 200 | 201 | 202 | 204
  /** Absent with status 204. */
  response?: z.ZodMiniType
  /** The media types of an answer that is bytes and not JSON; `response` then describes each event of a stream. */
  responseBytes?: readonly string[]
  /** Codes this route may answer with, beside those every route of its access may. */
  errors: readonly ErrorCode[]
  /** Accepts an Idempotency-Key: the same key and body give the first answer again. */
  idempotent?: true
  /** What a party tries here, within a limit: if it fails through our fault, the problem carries a proof (`attempt`). */
  attempt?: AttemptAct
  /** May ask for a proof of work: `verification.proof_required` carries the challenge, a header the solution. */
  proof?: true
}

/** Keeps the literal types of an endpoint. */
export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition
}

const everywhere = [
  'request.malformed',
  'request.invalid',
  'request.too_large',
  'request.unsupported_media_type',
  'request.too_many',
  'server.failed',
  'server.overloaded',
] as const satisfies ErrorCode[]

const byAccess = {
  public: [],
  attempt: ['verification.not_found', 'request.foreign_origin'],
  refresh: ['request.foreign_origin', 'session.ended'],
  session: ['session.required', 'session.expired', 'session.ended'],
  callback: ['callback.wrong_signature'],
} as const satisfies Record<Access, ErrorCode[]>

/** Every code a route may answer with. */
export function possibleErrors(definition: Endpoint): readonly ErrorCode[] {
  const idempotency: ErrorCode[] = definition.idempotent ? ['request.key_reused', 'request.in_progress'] : []
  const capacity: ErrorCode[] = definition.capacities ? ['session.capacity_required'] : []
  const level: ErrorCode[] = definition.level ? ['session.level_required'] : []
  const proof: ErrorCode[] = definition.proof ? ['verification.proof_required'] : []
  return [
    ...everywhere,
    ...byAccess[definition.access],
    ...proof,
    ...capacity,
    ...level,
    ...idempotency,
    ...definition.errors,
  ]
}
