import { policy } from '../../config.ts'
import { spendTryAnd } from '../codes/codes.queries.ts'

const idle = `interval '${policy.sessionIdle} seconds'`

const sessionFields = `
  s.id as "sessionId", s.person_id as "personId", s.capacity, s.level, s.expires_at as "expiresAt",
  s.stepped_up_at as "steppedUpAt", p.first_name as "firstName", p.last_name as "lastName",
  s.organization_id as "organizationId",
  (select name from organization o where o.id = s.organization_id) as "organizationName"`

/**
 * In which capacity, and for whom, a person `p` goes on: as in their last session, if they still may; else in the
 * capacity gained last, for themselves.
 */
const lastActed = `
  left join lateral (
    select capacity, organization_id from session before where before.person_id = p.id order by before.id desc limit 1
  ) last on true
  cross join lateral (
    select c.capacity from person_capacity c where c.person_id = p.id
    order by c.capacity = last.capacity desc nulls last, c.granted_at desc limit 1
  ) acted`

const lastOrganization = `
  (select m.organization_id from organization_member m
   where m.organization_id = last.organization_id and m.subject_id = p.id and m.removed_at is null)`

const sessionEnd = `now() + interval '${policy.sessionLife} seconds'`

/** Opens a session. $1 id · $2 personId · $3 refreshHash · $4 capacity · $5 organizationId, or null for oneself */
export const insertSession = `
with opened as (
  insert into session (id, person_id, capacity, organization_id, level, refresh_hash, expires_at)
  select $1, p.id, $4::capacity, $5, p.level, $3, ${sessionEnd}
  from person p where p.id = $2
  returning *
)
select ${sessionFields} from opened s join person p on p.id = s.person_id`

/** Enters a code and, if it is right, opens a session with it. $5 id · $6 refreshHash, after those of spendTryAnd */
export const signInWithCode = spendTryAnd(
  `,
opened as (
  insert into session (id, person_id, capacity, organization_id, level, refresh_hash, expires_at)
  select $5, p.id, acted.capacity, ${lastOrganization}, p.level, $6, ${sessionEnd}
  from tried join person p on p.id = tried.person_id ${lastActed} where tried.is_right
  returning *
),
signed_in as (
  select ${sessionFields} from opened s join person p on p.id = s.person_id
)`,
  ', si.*',
  'left join signed_in si on true',
)

/**
 * Goes on in another capacity. $1 session · $2 person · $3 capacity · $4 organization, or null for oneself
 */
export const changeCapacity = `
with acting as (
  update session set capacity = $3::capacity, organization_id = $4
  where id = $1 and person_id = $2 and ended_at is null and expires_at > now()
  returning *
)
select ${sessionFields} from acting s join person p on p.id = s.person_id`

/** Whether a session still acts for an organization. $1 session · $2 organization */
export const findActing = `
select 1 from session where id = $1 and organization_id = $2 and ended_at is null and expires_at > now()`

/** Exchanges a refresh token for the next one. $1 hash of the old · $2 hash of the next */
export const rotateSession = `
with rotated as (
  update session set previous_hash = refresh_hash, refresh_hash = $2, rotated_at = now()
  where refresh_hash = $1 and ended_at is null and expires_at > now() and rotated_at > now() - ${idle}
  returning *
)
select ${sessionFields} from rotated s join person p on p.id = s.person_id`

/**
 * What became of a token that is not the current one. The one before still serves within the grace (two tabs raced);
 * any other is a copy in other hands, and the session ends. $1 session · $2 hash of the token
 */
export const findRotated = `
with ended as (
  update session set ended_at = now(), ended_for = 'refresh token used twice'
  where id = $1 and refresh_hash <> $2 and ended_at is null
    and (previous_hash is distinct from $2 or rotated_at <= now() - interval '${policy.refreshGrace} seconds')
  returning id
)
select ${sessionFields}, exists (select from ended) as "isReused"
from session s join person p on p.id = s.person_id
where s.id = $1 and s.refresh_hash <> $2 and s.ended_at is null and s.expires_at > now()`
