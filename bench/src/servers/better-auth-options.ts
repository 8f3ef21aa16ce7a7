import type { BetterAuthOptions } from 'better-auth'
import { phoneNumber } from 'better-auth/plugins/phone-number'
import type { Pool } from 'pg'

/** As its documentation sets it up; its own rate limits are off, and its SMS go nowhere. */
export function betterAuthOptions(pool: Pool, origin: string, sent: Map<string, string>) {
  return {
    database: pool,
    baseURL: origin,
    secret: 'only-for-this-machine-0123456789-abcdefgh',
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    plugins: [
      phoneNumber({
        otpLength: 6,
        expiresIn: 300,
        sendOTP: ({ phoneNumber: number, code }) => {
          sent.set(number, code)
        },
      }),
    ],
  } satisfies BetterAuthOptions
}
