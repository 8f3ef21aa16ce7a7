import type { Client } from 'pg'
import type { Vault } from '../../../apps/api/src/crypto/vault.ts'
import { identityOf } from './identity.ts'

const batch = 5_000

const insertBatch = `
with given as (
  select * from unnest($1::int[], $2::bytea[], $3::bytea[], $4::bytea[], $5::bytea[], $6::bytea[])
    as t(n, identifier_index, identifier_sealed, birth_date_sealed, mobile_index, mobile_sealed)
),
numbered as (
  insert into bench.subject (n, id, name)
  select n, uuidv7(n * interval '1 minute' - interval '4 years'), bench.name_of(n) from given order by n
  returning n, id
),
subjects as (
  insert into subject (id, kind, identifier_index, identifier_sealed)
  select id, 'person', identifier_index, identifier_sealed from given join numbered using (n) order by n
),
capacities as (
  insert into person_capacity (person_id, capacity)
  select id, case when n % 3 = 0 then 'employer' else 'worker' end::capacity from numbered
)
insert into person (id, first_name, last_name, father_name, birth_date_sealed, mobile_index, mobile_sealed, level, verified_at)
select id, split_part(bench.name_of(n), ' ', 1), split_part(bench.name_of(n), ' ', 2), split_part(bench.name_of(n + 5), ' ', 1),
  birth_date_sealed, mobile_index, mobile_sealed, 1, uuid_extract_timestamp(id)
from given join numbered using (n) order by n`

/** Accounts that can really sign in: sealed and indexed as the API would have. */
export async function makeAccounts(client: Client, vault: Vault, count: number): Promise<void> {
  for (let first = 1; first <= count; first += batch) {
    const numbers = Array.from({ length: Math.min(batch, count - first + 1) }, (_, index) => first + index)
    const people = numbers.map(identityOf)
    await client.query(insertBatch, [
      numbers,
      people.map(({ nationalId }) => vault.index('nationalId', nationalId)),
      people.map(({ nationalId }) => vault.seal('nationalId', nationalId)),
      numbers.map((n) => vault.seal('birthDate', `13${50 + (n % 35)}/0${1 + (n % 9)}/1${n % 10}`)),
      people.map(({ mobile }) => vault.index('mobile', mobile)),
      people.map(({ mobile }) => vault.seal('mobile', mobile)),
    ])
  }
}
