import { createHash } from 'node:crypto'
import { pipeline, Transform } from 'node:stream'
import { type AttemptClaims, attemptType } from '@dadkar/contract/attempt'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { v7 } from 'uuid'
import { AppError } from '../app-error.ts'
import type { Config } from '../config.ts'
import type { Actor } from '../context.ts'
import { signStatement } from '../crypto/statements.ts'
import { authenticate } from './session.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Of the bytes of the body, once they have all arrived; only where an attempt is worth a proof. */
    bodyHash: string | null
  }
}

/** Notes the hash of what is sent while it is read. */
export function hashAttempts(app: FastifyInstance): void {
  app.decorateRequest('bodyHash', null)
  app.addHook('preParsing', async (request, _reply, payload) => {
    if (!request.routeOptions.config.endpoint?.attempt) return payload
    const hash = createHash('sha256')
    const seen = new Transform({
      transform(chunk, _encoding, done) {
        hash.update(chunk)
        done(null, chunk)
      },
      flush(done) {
        request.bodyHash = hash.digest('hex')
        done()
      },
    })
    // A body that breaks off breaks what is read of it off too; the parser tells of it.
    return pipeline(payload, seen, () => {})
  })
}

/**
 * What failed through our fault is proved to whoever tried: by our signature, without the database, which may be what
 * failed. It says when, what kind of act, about which case, and the hash of what arrived; nothing of what it says.
 * @returns null where nothing was tried that is worth a proof, or it is not known by whom
 */
export async function proveAttempt(
  app: FastifyInstance,
  config: Pick<Config, 'ORIGINS' | 'RECEIPT_KEYS'>,
  request: FastifyRequest,
): Promise<string | null> {
  const act = request.routeOptions.config.endpoint?.attempt
  const actor = act ? findActor(app, request) : null
  const about = (request.params as { id?: string } | undefined)?.id
  if (!act || !actor || !about) return null
  const sha256 = request.bodyHash ?? (await hashUnread(request, app.initialConfig.bodyLimit ?? 0))
  if (!sha256) return null
  const claims: AttemptClaims = {
    iss: config.ORIGINS[0] ?? '',
    jti: v7(),
    iat: Math.floor(Date.now() / 1000),
    sub: actor.personId,
    ...{ act, about, sha256, request: request.id },
  }
  return signStatement(config, attemptType, claims)
}

/** Whose token it is, also where the request failed before anybody asked. */
function findActor(app: FastifyInstance, request: FastifyRequest): Actor | null {
  if (request.actor) return request.actor
  try {
    return authenticate(app, request)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

/** Of a request that failed before its body was read; null of one that is too large. */
async function hashUnread({ raw }: FastifyRequest, limit: number): Promise<string | null> {
  if (raw.readableEnded || raw.destroyed) return null
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of raw) {
    size += chunk.length
    if (size > limit) return null
    hash.update(chunk)
  }
  return hash.digest('hex')
}
