import { policy } from '../../config.ts'

const idle = `interval '${policy.sessionIdle} seconds'`

const sessionFields = `
  s.id as "sessionId", s.person_id as "personId", s.capacity, s.level, s.expires_at as "expiresAt",
  s.stepped_up_at as "steppedUpAt", p.first_name as "firstName", p.last_name as "lastName"`

/** Opens a session in the capacity gained last. $1 personId · $2 refreshHash · $3 capacity, or null for the last one */
export const insertSession = `
with opened as (
  insert into session (person_id, capacity, level, refresh_hash, expires_at)
  select p.id,
    coalesce($3::capacity,
      (select capacity from person_capacity c where c.person_id = p.id order by c.granted_at desc limit 1)),
    p.level, $2, now() + interval '${policy.sessionLife} seconds'
  from person p where p.id = $1
  returning *
)
select ${sessionFields} from opened s join person p on p.id = s.person_id`

/** Exchanges a refresh token for the next one. $1 hash of the old · $2 hash of the next */
export const rotateSession = `
with rotated as (
  update session set previous_hash = refresh_hash, refresh_hash = $2, rotated_at = now()
  where refresh_hash = $1 and ended_at is null and expires_at > now() and rotated_at > now() - ${idle}
  returning *
)
select ${sessionFields} from rotated s join person p on p.id = s.person_id`

/**
 * What became of a token that is not the current one. Within the grace it still serves (two tabs raced); later it is a
 * copy in other hands, and the session ends. $1 hash
 */
export const findRotated = `
with ended as (
  update session set ended_at = now(), ended_for = 'refresh token used twice'
  where previous_hash = $1 and ended_at is null and rotated_at <= now() - interval '${policy.refreshGrace} seconds'
  returning id
)
select ${sessionFields}, exists (select from ended) as "isReused"
from session s join person p on p.id = s.person_id
where s.previous_hash = $1 and s.ended_at is null and s.expires_at > now()`
