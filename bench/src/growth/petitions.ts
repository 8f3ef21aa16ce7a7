import { randomBytes } from 'node:crypto'
import type { PetitionDraft } from '@dadkar/contract/petition'
import type { Pool } from 'pg'
import { codeMac, deriveCode } from '../../../apps/api/src/crypto/sms-code.ts'
import { createVault } from '../../../apps/api/src/crypto/vault.ts'
import { signatureBinding } from '../../../apps/api/src/modules/petitions/sign-petition.ts'
import { identityOf } from '../dataset/identity.ts'
import type { Ask } from '../driver/closed-loop.ts'
import { newId } from '../new-id.ts'
import type { Settings } from '../settings.ts'
import { signToken } from '../tokens.ts'
import { signInAll } from './sessions.ts'

const version = 1

const insertPetitions = `
with given as (
  select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[], $8::bytea[])
    as t(id, person_id, challenge_id, content, subject_index, seed, mac, address)
),
drafts as (
  insert into petition (id, claimant_id, content_sealed, version) select id, person_id, content, ${version} from given
),
profiles as (update person p set address_sealed = given.address from given where p.id = given.person_id)
insert into challenge (id, purpose, about_id, subject_index, person_id, seed, mac, expires_at)
select challenge_id, 'signPetition', id, subject_index, person_id, seed, mac, now() + interval '1 hour' from given`

/** A petition with nothing missing, against another account. */
function draftAgainst(nationalId: string): PetitionDraft {
  const name = 'کارگاه نمونه'
  return {
    job: 'تراشکار',
    ...{ employedFrom: '1399/02/01', employedTo: '' },
    respondents: [{ kind: 'person', nationalId, legalNationalId: '', name, address: 'تهران، جادهٔ قدیم کرج، کارگاه ۷' }],
    claims: [
      {
        kind: 'unpaidWage',
        amountRial: '250000000',
        inputs: {},
        explanation: 'مزد سه ماه پایانی سال پرداخت نشده است.',
      },
      { kind: 'reinstatement', amountRial: '', inputs: {}, explanation: 'بدون دلیل موجه از کار بیکار شده‌ام.' },
    ],
    statement: 'از ابتدای سال با وجود کار تمام‌وقت، مزد من پرداخت نشده است.',
    evidence: [],
  }
}

/**
 * Petitions of `count` people, written and with the code of their signature on the way.
 * @returns the requests that sign and submit them
 */
export async function petitionsOf(pool: Pool, settings: Settings, count: number): Promise<Ask[]> {
  const vault = createVault(settings.dataKeys, settings.indexKey)
  const { rows } = await pool.query<{ n: number; id: string }>('select n, id from bench.subject order by n limit $1', [
    count,
  ])
  const petitions = rows.map(({ n, id: personId }) => {
    const seed = randomBytes(20)
    const code = deriveCode(settings.codeKey, seed)
    const challengeId = newId()
    return {
      ...{ id: newId(), personId, challengeId, seed, code },
      content: vault.seal('petition', JSON.stringify(draftAgainst(identityOf(n + 1).nationalId))),
      subjectIndex: vault.index('nationalId', identityOf(n).nationalId),
      mac: codeMac(settings.codeKey, challengeId, signatureBinding(version), code),
      address: vault.seal('address', 'تهران، خیابان نمونه، پلاک ۱'),
    }
  })
  await pool.query(insertPetitions, [
    ...[petitions.map(({ id }) => id), petitions.map(({ personId }) => personId)],
    ...[petitions.map(({ challengeId }) => challengeId), petitions.map(({ content }) => content)],
    ...[petitions.map(({ subjectIndex }) => subjectIndex), petitions.map(({ seed }) => seed)],
    ...[petitions.map(({ mac }) => mac), petitions.map(({ address }) => address)],
  ])
  await signInAll(
    pool,
    petitions.map(({ personId }) => personId),
  )
  return petitions.map(({ id, personId, challengeId, code }) => ({
    path: `/v1/petitions/${id}/submit`,
    headers: { authorization: `Bearer ${signToken(settings, personId)}`, 'idempotency-key': id },
    body: { challengeId, code, version },
  }))
}
