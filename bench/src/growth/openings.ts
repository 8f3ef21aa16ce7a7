import type { Pool } from 'pg'
import type { Ask } from '../driver/closed-loop.ts'
import type { Settings } from '../settings.ts'
import { signToken } from '../tokens.ts'
import { signInAll } from './sessions.ts'

/** Notices of people with an account, spread over the whole table. $1 how many */
const pick = `
select n.id, n.addressee_id as "personId" from notice n join person p on p.id = n.addressee_id
where not exists (select 1 from desk where person_id = p.id) and get_byte(sha256(n.id::text::bytea), 0) < 64 limit $1`

/** Openings of notices, each made possible again before a round. */
export async function openingsOf(pool: Pool, settings: Settings, count: number) {
  const { rows } = await pool.query<{ id: string; personId: string }>(pick, [count])
  const ids = rows.map(({ id }) => id)
  const people = [...new Set(rows.map(({ personId }) => personId))]
  const asks: Ask[] = rows.map(({ id, personId }) => ({
    path: `/v1/notices/${id}/open`,
    headers: { authorization: `Bearer ${signToken(settings, personId)}` },
  }))
  return {
    async prepare(): Promise<Ask[]> {
      await pool.query('update notice set opened_at = null where id = any($1::uuid[])', [ids])
      await signInAll(pool, people)
      return asks
    },
  }
}
