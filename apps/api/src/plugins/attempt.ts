import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../app-error.ts'
import { type Config, policy } from '../config.ts'
import { isSecure } from './cookies.ts'

const name = 'attempt'

function secretOf(config: Pick<Config, 'CODE_KEY'>, verificationId: string): Buffer {
  return createHmac('sha256', config.CODE_KEY).update(`attempt:${verificationId}`).digest()
}

/** Gives whoever began a verification the proof that it is theirs. */
export function setAttemptCookie(reply: FastifyReply, config: Config, verificationId: string) {
  reply.setCookie(name, `${verificationId}.${secretOf(config, verificationId).toString('base64url')}`, {
    path: '/v1/verifications',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(config),
    maxAge: policy.verificationLife,
  })
}

/** The verification that this browser proves to have begun; null without a valid proof. */
export function provedAttempt(request: FastifyRequest, config: Pick<Config, 'CODE_KEY'>): string | null {
  const [id = '', proof = ''] = (request.cookies[name] ?? '').split('.')
  const given = Buffer.from(proof, 'base64url')
  const expected = secretOf(config, id)
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null
}

/** To anybody else, a verification does not exist. */
export function requireAttempt(scope: FastifyInstance, config: Config) {
  scope.addHook('onRequest', async (request) => {
    const asked = (request.params as { id?: string }).id
    if (asked === undefined || asked !== provedAttempt(request, config)) throw new AppError('verification.not_found')
  })
}
