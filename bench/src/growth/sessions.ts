import type { Pool } from 'pg'
import type { Settings } from '../settings.ts'
import { signToken } from '../tokens.ts'

/** A session with a fresh code; its id is the person's. $1 people · $2 capacity */
const signIn = `
insert into session (id, person_id, capacity, level, refresh_hash, expires_at, stepped_up_at)
select id, id, $2::capacity, 1, sha256(id::text::bytea), now() + interval '12 hours', now() from unnest($1::uuid[]) id
on conflict (id) do update set stepped_up_at = now(), expires_at = excluded.expires_at, ended_at = null`

/** Signs these people in, with a fresh code. */
export async function signInAll(pool: Pool, people: string[], capacity = 'worker'): Promise<void> {
  await pool.query(signIn, [people, capacity])
}

/** Signs in whoever works at the registry of the first office. @returns their tokens */
export async function signInOfficers(pool: Pool, settings: Settings): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>("select person_id as id from desk where office_code = '101'")
  const people = rows.map(({ id }) => id)
  await signInAll(pool, people, 'officer')
  return people.map((id) => signToken(settings, id, 'officer'))
}
