import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Config } from '../../config.ts'

function proofOf({ CODE_KEY }: Pick<Config, 'CODE_KEY'>, sessionId: string, secret: string): Buffer {
  return createHmac('sha256', CODE_KEY).update(`refresh:${sessionId}:${secret}`).digest()
}

/**
 * A new refresh token of a session. Of the tokens of a session only the newest is kept, as a hash; the proof tells
 * every older one from a guess, so that a copy that turns up late still ends the session.
 */
export function newRefreshToken(config: Pick<Config, 'CODE_KEY'>, sessionId: string): string {
  const secret = randomBytes(32).toString('base64url')
  return [sessionId, secret, proofOf(config, sessionId, secret).toString('base64url')].join('.')
}

/** The session a token was made for, or null if we did not make it. */
export function sessionOfToken(config: Pick<Config, 'CODE_KEY'>, token: string): string | null {
  const [sessionId = '', secret = '', proof = ''] = token.split('.')
  const given = Buffer.from(proof, 'base64url')
  const expected = proofOf(config, sessionId, secret)
  return given.length === expected.length && timingSafeEqual(given, expected) ? sessionId : null
}

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
