import { sign } from 'node:crypto'
import type { Pool } from 'pg'
import { officers } from './dataset/dataset.sql.ts'
import type { Size } from './dataset/size.ts'
import type { Settings } from './settings.ts'

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')

/** How many people ask for their lists, and how many of every hundred of them are busy ones. */
const askers = 2_000
const busyInHundred = 25

/** An access token as the API signs them, for an hour. The session has the person's own id. */
export function signToken({ tokenKey }: Settings, personId: string, capacity = 'worker'): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = { sub: personId, sid: personId, cap: capacity, lvl: 1, iat: now, exp: now + 3600, iss: 'dadkar' }
  const body = `${encode({ alg: 'EdDSA', typ: 'JWT', kid: tokenKey.id })}.${encode(claims)}`
  return `${body}.${sign(null, Buffer.from(body), tokenKey.key).toString('base64url')}`
}

/** Tokens of many people who are no officers, in mixed order: one in four busy, the others with a handful of cases. */
export async function makeTokens(pool: Pool, settings: Settings, { busy, accounts }: Size): Promise<string[]> {
  const { rows } = await pool.query<{ n: number; id: string }>(
    'select n, id from bench.subject where n <= $1 order by n',
    [accounts - officers],
  )
  const ordinary = rows.slice(busy)
  const stride = Math.max(1, Math.floor(ordinary.length / askers))
  return Array.from({ length: askers }, (_, i) => {
    const isBusy = (i * 37) % 100 < busyInHundred
    const row = isBusy ? rows[i % busy] : ordinary[(i * stride) % ordinary.length]
    if (!row) throw new Error('The dataset has no accounts')
    return signToken(settings, row.id)
  })
}

/** Whose tokens they are. */
export function peopleOf(tokens: string[]): string[] {
  const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  return [...new Set(tokens.map((token): string => claimsOf(token).sub))]
}
