import { createPublicKey } from 'node:crypto'
import jwt, { type JWT } from '@fastify/jwt'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../app-error.ts'
import { type Config, policy } from '../config.ts'
import type { Actor } from '../context.ts'

type Claims = { sub: string; sid: string; cap: Actor['capacity']; org?: string; lvl: number }

declare module '@fastify/jwt' {
  interface FastifyJWT {
    namespaces: string
    payload: Claims
  }
}

declare module 'fastify' {
  interface FastifyInstance {
    signAccessToken(actor: Omit<Actor, 'steppedUpAt'>): string
    /** Of the key that signed the token. */
    verifierOf(token: string): JWT | undefined
  }
  interface FastifyRequest {
    actor: Actor | null
  }
}

/** Access tokens: Ed25519, ten minutes, a key id for rotation. Checked signatures are cached, so a check costs little. */
export async function useSessions(app: FastifyInstance, config: Config) {
  const [current] = config.TOKEN_KEYS
  if (!current) throw new Error('TOKEN_KEYS is empty')
  const verifiers = new Map<string, JWT>()
  for (const { id, key } of config.TOKEN_KEYS) {
    await app.register(jwt, {
      namespace: id,
      secret: {
        private: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
        public: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
      },
      sign: { algorithm: 'EdDSA', kid: id, iss: 'dadkar', expiresIn: policy.accessTokenLife },
      verify: { algorithms: ['EdDSA'], allowedIss: 'dadkar', cache: 10_000, errorCacheTTL: 0 },
    })
    const signer = app.jwt[id]
    if (signer) verifiers.set(headerOf(signer.sign(noClaims)), signer)
  }
  app.decorateRequest('actor', null)
  app.decorate('verifierOf', (token) => verifiers.get(headerOf(token)))
  app.decorate('signAccessToken', ({ personId, sessionId, capacity, organizationId, level }) => {
    const signer = app.jwt[current.id]
    if (!signer) throw new Error('The signing key is gone')
    const acting = { cap: capacity, ...(organizationId ? { org: organizationId } : {}) }
    return signer.sign({ sub: personId, sid: sessionId, ...acting, lvl: level })
  })
}

const noClaims: Claims = { sub: '', sid: '', cap: 'worker', lvl: 0 }

/** Every token of one key begins with the same header, and no other is taken. */
function headerOf(token: string): string {
  return token.slice(0, token.indexOf('.'))
}

/** @throws AppError session.required without a good token, session.expired when it is merely too old */
export function authenticate(app: FastifyInstance, request: FastifyRequest): Actor {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !token) throw new AppError('session.required')
  const verifier = app.verifierOf(token)
  if (!verifier) throw new AppError('session.required')
  try {
    const claims = verifier.verify<Claims>(token)
    const { sub: personId, sid: sessionId, cap: capacity, org: organizationId = null, lvl: level } = claims
    return { personId, sessionId, capacity, organizationId, level, steppedUpAt: null }
  } catch (error) {
    const isExpired = (error as { code?: string }).code === 'FAST_JWT_EXPIRED'
    throw new AppError(isExpired ? 'session.expired' : 'session.required')
  }
}
