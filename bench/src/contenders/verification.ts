import { createHmac, randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { codeMac, deriveCode } from '../../../apps/api/src/crypto/sms-code.ts'
import { createVault } from '../../../apps/api/src/crypto/vault.ts'
import { sealClaims, sealFound } from '../../../apps/api/src/modules/verification/attempts.ts'
import { identityOf } from '../dataset/identity.ts'
import type { Ask } from '../driver/closed-loop.ts'
import { newId } from '../new-id.ts'
import type { Settings } from '../settings.ts'

const insertAttempts = `
with given as (
  select * from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[], $8::bytea[], $9::bytea[])
    as t(id, challenge_id, subject_index, claims, found, mobile_sealed, mobile_index, seed, mac)
),
attempts as (
  insert into verification
    (id, level, capacity, state, subject_index, claims_sealed, found_sealed, mobile_sealed, mobile_index, expires_at)
  select id, 1, 'worker', 'codeSent', subject_index, claims, found, mobile_sealed, mobile_index, now() + interval '1 day'
  from given
)
insert into challenge (id, purpose, about_id, subject_index, seed, mac, mobile_index, mobile_sealed, expires_at)
select challenge_id, 'verification', id, subject_index, seed, mac, mobile_index, mobile_sealed, now() + interval '1 hour'
from given`

/** Whoever was verified in earlier rounds goes, so that each begins alike. What was recorded of them stays, as it must. */
const removeVerified = `
with gone as (select person_id as id from verification where person_id is not null),
sessions as (delete from session where person_id in (select id from gone)),
capacities as (delete from person_capacity where person_id in (select id from gone))
select id from gone`

/** Attempts whose registries have all confirmed, each with its code on the way: what is left is to enter it. */
export type Verifications = {
  /** @returns the requests that enter the right codes of `count` new people */
  prepare(count: number): Promise<Ask[]>
}

/** @param first the number of the first identity that has no account */
export function verificationsOf(pool: Pool, settings: Settings, first: number): Verifications {
  const vault = createVault(settings.dataKeys, settings.indexKey)
  const { codeKey } = settings
  const found = sealFound(vault, { firstName: 'نام', lastName: 'نمونه', fatherName: 'پدر' })

  function attempt(n: number) {
    const { nationalId, mobile } = identityOf(n)
    const seed = randomBytes(20)
    const code = deriveCode(codeKey, seed)
    const challengeId = newId()
    return {
      ...{ id: newId(), challengeId, seed, code },
      subjectIndex: vault.index('nationalId', nationalId),
      claims: sealClaims(vault, { nationalId, mobile, birthDate: '1370/01/01' }),
      mobileSealed: vault.seal('mobile', mobile),
      mobileIndex: vault.index('mobile', mobile),
      mac: codeMac(codeKey, challengeId, '', code),
    }
  }

  async function removeEarlier() {
    const { rows } = await pool.query<{ id: string }>(removeVerified)
    const ids = rows.map(({ id }) => id)
    await pool.query('delete from person where id = any($1::uuid[])', [ids])
    await pool.query('delete from subject where id = any($1::uuid[])', [ids])
    await pool.query('truncate verification, challenge, session, guess_budget, send_budget')
  }

  return {
    async prepare(count) {
      await removeEarlier()
      const attempts = Array.from({ length: count }, (_, index) => attempt(first + index))
      await pool.query(insertAttempts, [
        ...[attempts.map(({ id }) => id), attempts.map(({ challengeId }) => challengeId)],
        ...[attempts.map(({ subjectIndex }) => subjectIndex), attempts.map(({ claims }) => claims)],
        attempts.map(() => found),
        ...[attempts.map(({ mobileSealed }) => mobileSealed), attempts.map(({ mobileIndex }) => mobileIndex)],
        ...[attempts.map(({ seed }) => seed), attempts.map(({ mac }) => mac)],
      ])
      return attempts.map(({ id, code }) => ({
        path: `/v1/verifications/${id}/confirm`,
        headers: { cookie: attemptCookie(codeKey, id), origin: 'https://dadkar.example' },
        body: { code },
      }))
    },
  }
}

/** The proof that the browser began this attempt; the floor does not ask for it. */
function attemptCookie(codeKey: Buffer, id: string): string {
  return `attempt=${id}.${createHmac('sha256', codeKey).update(`attempt:${id}`).digest('base64url')}`
}
