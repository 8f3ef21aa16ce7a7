import type { Pool } from 'pg'
import { deriveCode } from '../../../apps/api/src/crypto/sms-code.ts'
import { identityOf } from '../dataset/identity.ts'
import type { Ask } from '../driver/closed-loop.ts'

/** How to sign in somewhere: ask for a code, learn it as a phone would, enter it. */
export type SignIn = {
  /** Forgets what earlier rounds left, so that each begins alike. */
  reset(): Promise<unknown>
  askForCode(account: number): Ask
  /** The requests that enter the codes just sent, in the same order. */
  enterCodes(sent: { account: number; body: string }[]): Promise<Ask[]>
}

/** Everybody calls from an address of their own, as behind a proxy. */
function from(account: number): Record<string, string> {
  return { 'x-forwarded-for': `10.${account >> 16}.${(account >> 8) & 255}.${account & 255}` }
}

function found<Value>(values: Map<string, Value>, key: string): Value {
  const value = values.get(key)
  if (value === undefined) throw new Error('A code that was sent is not in the database')
  return value
}

/** The API and the floor alike: same paths, same tables, codes derived from the same seeds. */
export function dadkarSignIn(pool: Pool, codeKey: Buffer): SignIn {
  return {
    reset: () =>
      pool.query(`truncate challenge, session, message, send_budget, guess_budget, rate_limit,
        graphile_worker._private_jobs`),
    askForCode: (account) => ({
      path: '/v1/sign-ins',
      headers: from(account),
      body: { nationalId: identityOf(account).nationalId },
    }),
    async enterCodes(sent) {
      const challenges = sent.map(({ account, body }) => ({ account, id: JSON.parse(body).id as string }))
      const { rows } = await pool.query<{ id: string; seed: Buffer }>(
        'select id, seed from challenge where id = any($1)',
        [challenges.map(({ id }) => id)],
      )
      const seeds = new Map(rows.map(({ id, seed }) => [id, seed]))
      return challenges.map(({ account, id }) => ({
        path: `/v1/sign-ins/${id}/confirm`,
        headers: from(account),
        body: { code: deriveCode(codeKey, found(seeds, id)) },
      }))
    },
  }
}

export function betterAuthSignIn(pool: Pool): SignIn {
  return {
    reset: () => pool.query('truncate verification, session'),
    askForCode: (account) => ({
      path: '/api/auth/phone-number/send-otp',
      headers: from(account),
      body: { phoneNumber: identityOf(account).mobile },
    }),
    async enterCodes(sent) {
      const { rows } = await pool.query<{ identifier: string; value: string }>(
        'select identifier, value from verification',
      )
      const codes = new Map(
        rows.map(({ identifier, value }) => [identifier.slice('phone-number-otp-'.length), value.slice(0, 6)]),
      )
      return sent.map(({ account }) => {
        const { mobile } = identityOf(account)
        return {
          path: '/api/auth/phone-number/verify',
          headers: from(account),
          body: { phoneNumber: mobile, code: found(codes, mobile) },
        }
      })
    },
  }
}
