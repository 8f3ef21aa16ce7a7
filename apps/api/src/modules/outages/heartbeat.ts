import type { Pool } from 'pg'
import { policy } from '../../config.ts'
import type { Watch } from '../../ports/watch.ts'

/** Without the API nobody is answered; without a worker no code leaves. */
type Role = 'api' | 'worker'

const reasons = { api: 'unreachable', worker: 'failing' } as const satisfies Record<Role, string>

/**
 * Says that a process of a role lives. Was none of them heard for longer than the gap, that was an outage of the portal, from
 * the last beat to this one; what touches an outage that stands already makes it longer. Of two that begin at once the
 * second finds no gap any more. The count makes what is recorded come before the beat itself, which would hide the silence.
 * $1 role · $2 gap in seconds · $3 reason
 */
const beatStatement = `
with last as (
  select at from heartbeat where role = $1::text and at < now() - make_interval(secs => $2) for update
),
longer as (
  update outage o set began = least(o.began, last.at), ended = greatest(o.ended, now()), seen_at = now()
  from last where o.service = 'portal' and o.ended >= last.at
  returning o.id
),
recorded as (
  insert into outage (service, reason, began, ended, seen_at)
  select 'portal', $3, at, now(), now() from last where not exists (select from longer)
  returning id
)
insert into heartbeat (role, at) select $1::text, now() from (select count(*) from recorded) as before
on conflict (role) do update set at = greatest(heartbeat.at, excluded.at)`

export async function beat(pool: Pool, role: Role): Promise<void> {
  await pool.query(beatStatement, [role, policy.portalGap, reasons[role]])
}

/** Whoever asks the portal is answered by the API: its beats are counted as calls to the registries are. */
export async function beatOfApi(pool: Pool, watch: Watch): Promise<void> {
  const begun = performance.now()
  try {
    await beat(pool, 'api')
    watch.answered('portal', performance.now() - begun)
  } catch (error) {
    watch.failed('portal')
    throw error
  }
}
