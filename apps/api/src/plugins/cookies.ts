import type { FastifyReply } from 'fastify'
import type { Config } from '../config.ts'

/** Browsers keep a Secure cookie only from https; plain http is for this machine alone. */
export function isSecure(config: Pick<Config, 'ORIGINS'>): boolean {
  return config.ORIGINS.every((origin) => origin.startsWith('https:'))
}

export const refreshCookie = 'refresh'

export function setRefreshCookie(reply: FastifyReply, config: Config, token: string, expiresAt: Date) {
  reply.setCookie(refreshCookie, token, {
    path: '/v1/sessions',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(config),
    expires: expiresAt,
  })
}

export function clearRefreshCookie(reply: FastifyReply) {
  reply.clearCookie(refreshCookie, { path: '/v1/sessions' })
}
