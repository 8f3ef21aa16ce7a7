import { randomBytes } from 'node:crypto'

/** Issues Jibit's pairs of tokens; only access tokens expire. */
export function createTokenIssuer(lifeMs: number) {
  const expiries = new Map<string, number>()
  const refreshTokens = new Set<string>()

  function issue() {
    for (const [token, expiry] of expiries) if (expiry <= Date.now()) expiries.delete(token)
    const accessToken = randomBytes(24).toString('base64url')
    const refreshToken = randomBytes(24).toString('base64url')
    expiries.set(accessToken, Date.now() + lifeMs)
    refreshTokens.add(refreshToken)
    return { accessToken, refreshToken }
  }

  return {
    issue,
    /** A refresh token works once. */
    refresh: (refreshToken: string) => (refreshTokens.delete(refreshToken) ? issue() : undefined),
    isLive: (accessToken: string) => (expiries.get(accessToken) ?? 0) > Date.now(),
  }
}
